// Reads articles with wink-nlp. Every line of standard input is a question in JSON,
// answered by a line of standard output:
//
//   {"texts": [...], "forms": {"kind": [...]}}   learns the forms as custom entities
//   {"pipe": "custom", "seconds": 0.3}           reads for a while: bytes and seconds
'use strict';
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const pipes = {
  custom: { nlp: winkNLP(model, ['sbd', 'cer']), next: 0 },
  default: { nlp: winkNLP(model), next: 0 },
};
let texts = [];
let sizes = [];

// learn makes an entity of each kind. A form with a sign of the pattern language in
// it is left out.
function learn({ texts: given, forms }) {
  texts = given;
  sizes = texts.map((t) => Buffer.byteLength(t));
  const patterns = Object.entries(forms).map(([name, of]) => ({ name, patterns: of.filter((f) => !/[[\]|^]/.test(f)) }));
  pipes.custom.nlp.learnCustomEntities(patterns, { matchValue: false, usePOS: false, useEntity: false });
  for (const pipe of Object.values(pipes)) texts.forEach((t) => read(pipe, t)); // the compiler warms up
  return {};
}

// read makes a document and looks at what the pipeline found.
function read(pipe, text) {
  const doc = pipe.nlp.readDoc(text);
  return doc.sentences().length() + doc.entities().length() + doc.customEntities().length();
}

function run({ pipe: name, seconds }) {
  const pipe = pipes[name];
  const begin = process.hrtime.bigint();
  const took = () => Number(process.hrtime.bigint() - begin) / 1e9;
  let bytes = 0;
  while (took() < seconds) {
    read(pipe, texts[pipe.next]);
    bytes += sizes[pipe.next];
    pipe.next = (pipe.next + 1) % texts.length;
  }
  return { bytes, seconds: took() };
}

require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  let answer;
  try {
    const question = JSON.parse(line);
    answer = question.texts ? learn(question) : run(question);
  } catch (e) {
    answer = { error: String(e) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
});
