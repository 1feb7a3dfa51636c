import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { createInterface } from 'node:readline';

const matchers = { TextPositionSelector: textPositionSelectorMatcher, TextQuoteSelector: textQuoteSelectorMatcher };

for await (const line of createInterface({ input: process.stdin })) {
    const { text, selector } = JSON.parse(line);
    const chunk = { data: text };
    const whole = { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
    const found = [];
    for await (const match of matchers[selector.type](selector)(whole)) {
        found.push([match.startIndex, match.endIndex]);
    }
    console.log(JSON.stringify(found));
}
