"use strict";
// The page: takes the article, hands it to the worker, shows the answer. All
// markup comes from the worker, which escapes what it was given; the page's policy
// forbids any script but these files all the same.
(() => {
	const byID = (id) => document.getElementById(id);
	const [text, date, region, villages, file, copy, status] =
		["text", "date", "region", "villages", "file", "copy", "status"].map(byID);

	const pause = 150; // ms without a key before the article is read
	const longestPause = 2000; // for articles that take long
	const largestFile = 4 << 20; // bytes

	const example = `Pemkab Tanbu Sisir Ulang Kerja Sama

Batulicin – Bupati Tanah Bumbu, H. Muhdar Ansyari, S.E., yang diwakili oleh Kabag Pemerintahan Norlaila Hasanah, membuka rapat Tim Koordinasi Kerja Sama Daerah (TKKSD) kemarin pukul 09.00 WITA di Aula Kantor Bupati Tanah Bumbu.

"Kerja sama harus terasa manfaatnya oleh warga, sesuai UU Nomor 23 Tahun 2014," tegas Norlaila. Dana Rp1,5 miliar disiapkan untuk 17 SKPD.`;

	const say = (message, error = false) => {
		status.textContent = message;
		status.classList.toggle("error", error);
	};

	const worker = new Worker("worker.js");
	let ready = false;
	let busy = false; // the worker has not answered yet
	let waiting = false; // the article changed since
	let timer = 0;
	let took = 0; // ms that the last answer took
	let json = "";

	const read = () => {
		if (!ready || busy) {
			waiting = true;
			return;
		}
		busy = true;
		waiting = false;
		worker.postMessage({ ask: "read", text: text.value, date: date.value, region: region.value });
	};

	const readSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(read, Math.min(Math.max(pause, took), longestPause));
	};

	const fillRegions = (list) => {
		let group = region;
		for (const { code, name, province } of list) {
			if (province) {
				group = document.createElement("optgroup");
				group.label = name;
				region.append(group);
			}
			group.append(new Option(name, code));
		}
	};

	const answers = {
		ready: ({ regions }) => {
			ready = true;
			fillRegions(regions);
			region.disabled = villages.disabled = false;
			say("Ready.");
			if (waiting || text.value) read();
		},
		read: (answer) => {
			busy = false;
			took = answer.ms;
			if (waiting) { // the answer is to an older text: drawing it would hold up typing
				read();
				return;
			}
			byID("output").innerHTML = answer.article;
			byID("facts").innerHTML = answer.facts;
			byID("entities").innerHTML = answer.entities;
			json = answer.json;
			copy.disabled = false;
			say(`${answer.count} ${answer.count === 1 ? "entity" : "entities"}, read in ${Math.round(answer.ms)} ms.`);
		},
		villages: ({ ms }) => {
			busy = false;
			say(`Names of villages added in ${(ms / 1000).toFixed(1)} s.`);
			read();
		},
		error: ({ message, fatal }) => {
			busy = false;
			if (fatal) ready = false;
			say(message, true);
			if (waiting) read();
		},
	};
	worker.onmessage = ({ data }) => answers[data.answer](data);
	worker.onerror = (event) => say(`The extractor stopped: ${event.message ?? "worker.js was not loaded"}. Reload the page.`, true);

	// take puts the text of a file in place of the article.
	const take = async (source) => {
		if (!source) return;
		if (source.size > largestFile) {
			say(`${source.name} has ${(source.size / (1 << 20)).toFixed(1)} MB, more than the 4 MB that this page takes.`, true);
			return;
		}
		try {
			const found = new TextDecoder("utf-8", { fatal: true }).decode(await source.arrayBuffer());
			if (found.includes("\0")) throw new TypeError("NUL");
			text.value = found;
			read();
		} catch (error) {
			say(error instanceof TypeError ? `${source.name} is not a text in UTF-8.` : `${source.name} cannot be read: ${error.message}`, true);
		}
	};

	date.valueAsDate = new Date();
	text.addEventListener("input", readSoon);
	date.addEventListener("change", read);
	region.addEventListener("change", read);
	file.addEventListener("change", () => take(file.files[0]));
	byID("example").addEventListener("click", () => {
		text.value = example;
		read();
	});
	villages.addEventListener("change", () => {
		villages.disabled = true; // once
		busy = true;
		say("Loading the names of villages …");
		worker.postMessage({ ask: "villages" });
	});
	copy.addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(JSON.stringify(JSON.parse(json), null, 2) + "\n");
			say("JSON copied.");
		} catch (error) {
			say(`The JSON could not be copied: ${error.message}`, true);
		}
	});
	document.addEventListener("dragover", (event) => {
		event.preventDefault();
		document.body.classList.add("dropping");
	});
	document.addEventListener("dragleave", () => document.body.classList.remove("dropping"));
	document.addEventListener("drop", (event) => {
		event.preventDefault();
		document.body.classList.remove("dropping");
		const dropped = event.dataTransfer.getData("text/plain");
		if (event.dataTransfer.files.length > 0) take(event.dataTransfer.files[0]);
		else if (dropped) {
			text.value = dropped;
			read();
		}
	});
})();
