"use strict";
(() => {
	const tip = document.createElement("div");
	tip.className = "warta-tip";
	tip.hidden = true;
	document.body.append(tip);

	let shown = null; // the mark that the tip is about
	let closing = 0; // timer

	const markAt = (node) => node instanceof Element ? node.closest("article.warta mark") : null;

	// cell gives what the table says of a mark, without ids.
	const cell = (mark, letter) => {
		const from = document.getElementById(letter + mark.id.slice(1));
		return from ? from.cloneNode(true).childNodes : [];
	};

	// entry makes the paragraph of one mark.
	const entry = (mark) => {
		const div = document.createElement("div");
		const head = document.createElement("p");
		const chip = document.createElement("span");
		chip.className = "chip " + mark.classList[0];
		chip.textContent = mark.dataset.label;
		const text = mark.textContent.replace(/\s+/g, " ");
		head.append(chip, " ", text.length > 120 ? text.slice(0, 120) + "…" : text);
		const value = document.createElement("p");
		value.append(...cell(mark, "v"));
		const why = document.createElement("small");
		why.append(...cell(mark, "r"));
		div.append(head, value, why);
		return div;
	};

	const place = (mark) => {
		const room = 8;
		const at = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
		const left = Math.min(at.left, document.documentElement.clientWidth - tip.offsetWidth - room);
		const below = at.bottom + room;
		const above = at.top - tip.offsetHeight - room;
		tip.style.left = Math.max(room, left) + "px";
		tip.style.top = (below + tip.offsetHeight > innerHeight && above > 0 ? above : below) + "px";
	};

	const chain = (mark, on) => {
		const number = mark.dataset.chain;
		if (!number) return;
		for (const same of mark.closest("article").querySelectorAll(`mark[data-chain="${number}"]`)) {
			same.classList.toggle("same", on);
		}
	};

	const hide = () => {
		clearTimeout(closing);
		if (shown) chain(shown, false);
		shown = null;
		tip.hidden = true;
	};

	const show = (mark) => {
		clearTimeout(closing);
		if (mark === shown) return;
		hide();
		const entries = [];
		for (let m = mark; m; m = markAt(m.parentElement)) entries.push(entry(m));
		tip.replaceChildren(...entries);
		tip.hidden = false;
		shown = mark;
		chain(mark, true);
		place(mark);
	};

	// Another moment, so that the pointer can go over to the tip.
	const hideSoon = () => {
		clearTimeout(closing);
		closing = setTimeout(() => {
			if (!tip.contains(document.activeElement) && markAt(document.activeElement) !== shown) hide();
		}, 250);
	};

	document.addEventListener("pointerover", (event) => {
		const mark = markAt(event.target);
		if (mark) show(mark);
		else if (tip.contains(event.target)) clearTimeout(closing);
		else if (shown) hideSoon();
	});
	document.addEventListener("focusin", (event) => {
		const mark = markAt(event.target);
		if (mark) show(mark);
		else if (!tip.contains(event.target)) hide();
	});
	addEventListener("scroll", () => { if (shown) place(shown); }, { passive: true });

	// step returns the entity before or after one in the order of the text.
	const step = (mark, by) => {
		const all = [...mark.closest("article").querySelectorAll("mark")];
		return all[all.indexOf(mark) + by];
	};

	const keys = {
		Enter: () => tip.querySelector("a"),
		ArrowRight: (mark) => step(mark, 1),
		ArrowLeft: (mark) => step(mark, -1),
	};

	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape" && shown) {
			if (tip.contains(document.activeElement)) shown.focus();
			hide();
			return;
		}
		if (event.key === "Tab" && tip.contains(document.activeElement)) {
			// The tip stands behind its entity.
			const links = [...tip.querySelectorAll("a")];
			const last = event.shiftKey ? links[0] : links[links.length - 1];
			if (document.activeElement !== last) return;
			if (event.shiftKey) event.preventDefault();
			shown.focus();
			return;
		}
		const mark = markAt(document.activeElement);
		if (!mark || mark !== document.activeElement || event.altKey || event.ctrlKey || event.metaKey) return;
		const next = keys[event.key]?.(mark);
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
})();
