// Answers for a library of npm: node answer.mjs recognizers|nzh < texts, a JSON string a line.
// Prints a line a text, what was read in it as [{start, end, type, value, unit}] (what the library does not tell is left out), and
// last {"charactersPerSecond": ...}, of all but the first quarter of the texts, which warm it up.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

// both are CommonJS, and what they export by name depends on how they are loaded
const require = createRequire(import.meta.url);
const CHINESE = "zh-cn";

function recognizers() {
  const suite = require("@microsoft/recognizers-text-suite");
  const span = (found) => ({ start: found.start, end: found.end + 1 });
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  return (text) => {
    const typed = [
      ...suite.recognizeCurrency(text, CHINESE).map((found) => ({
        ...span(found), type: "money", value: found.resolution?.value, unit: found.resolution?.isoCurrency })),
      ...suite.recognizePercentage(text, CHINESE).map((found) => ({
        ...span(found), type: "percentage", value: found.resolution?.value?.replace("%", ""), unit: "%" })),
      ...suite.recognizeDimension(text, CHINESE).map((found) => ({ ...span(found), value: found.resolution?.value })),
    ];
    // a number is a figure of its own where it is part of no other, and of no date
    const taken = [...typed, ...suite.recognizeDateTime(text, CHINESE).map(span)];
    const numbers = suite.recognizeNumber(text, CHINESE).map((found) => ({ ...span(found), value: found.resolution?.value }));
    return [...typed, ...numbers.filter((number) => !taken.some((other) => overlaps(number, other)))];
  };
}

/** It converts whole numerals and finds none: each text is one numeral, read in the four ways it knows. */
function nzh() {
  const { cn, hk } = require("nzh");
  const ways = [cn, hk].flatMap((script) => [script.decodeS, script.decodeB]);
  return (text) => ways.map((decode) => ({ start: 0, end: text.length, value: String(decode(text)) }));
}

const read = { recognizers, nzh }[process.argv[2]]();
const texts = readFileSync(0, "utf8").split("\n").filter((line) => line).map((line) => JSON.parse(line));
const warm = Math.ceil(texts.length / 4);
let begin; // processor time, as other work on the machine should not count
let characters = 0;
texts.forEach((text, i) => {
  if (i === warm) {
    begin = process.cpuUsage();
  }
  characters += i < warm ? 0 : text.length;
  console.log(JSON.stringify(read(text)));
});
console.log(JSON.stringify({ charactersPerSecond: (1e6 * characters) / process.cpuUsage(begin).user }));
