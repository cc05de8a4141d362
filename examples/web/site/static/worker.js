"use strict";
// The worker: runs the extractor, so that reading never holds up typing.
importScripts("wasm_exec.js");

const answer = (name, fields) => postMessage({ answer: name, ...fields });

const load = async (name) => {
	const response = await fetch(name);
	if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
	return response;
};

const started = (async () => {
	const go = new Go();
	const program = await (await load("warta.wasm")).arrayBuffer(); // hosts differ in its type
	const { instance } = await WebAssembly.instantiate(program, go.importObject);
	go.run(instance).then(() => answer("error", { fatal: true, message: "The extractor stopped. Reload the page." }));
	answer("ready", { regions: warta.regions() });
})();
started.catch((error) => answer("error", { fatal: true, message: `The extractor could not be loaded: ${error.message}` }));

// asked are the questions of the page.
const asked = {
	read: ({ text, date, region }) => {
		const result = warta.read(text, date, region);
		if (result instanceof Error) throw result;
		return result;
	},
	villages: async () => {
		const error = warta.addVillages(await (await load("villages.tsv")).text());
		if (error) throw error;
		return {};
	},
};

onmessage = async ({ data }) => {
	try {
		await started;
		const start = performance.now();
		const fields = await asked[data.ask](data);
		answer(data.ask, { ...fields, ms: performance.now() - start });
	} catch (error) {
		answer("error", { message: error.message });
	}
};
