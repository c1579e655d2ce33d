// Reads a vCard file with a library that knows nothing of ours and prints what it understood as JSON.
// Usage: node card_reader.cjs LIBRARY FILE, where LIBRARY is "ical.js" or "vcard4".
"use strict";

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

const [library, file] = process.argv.slice(2);
const modules = process.env.LIAISON_NODE_MODULES;
const load = createRequire(path.join(modules, "reader.cjs"));
const text = readFileSync(file, "utf8");

function byIcal() {
  const ICAL = load("ical.js").default || load("ical.js");
  return ICAL.parse(text).map((card) =>
    card[1].map(([name, parameters, type, ...values]) => ({ name, parameters, type, values })),
  );
}

function byVcard4() {
  const { parse } = load("vcard4");
  return text
    .split(/(?<=END:VCARD\r\n)/)
    .map((card) => parse(card).parsedVcard.map(({ property, parameters, value }) => ({ name: property.toLowerCase(), parameters, values: [value] })));
}

const readers = { "ical.js": byIcal, vcard4: byVcard4 };
process.stdout.write(JSON.stringify(readers[library]()));
