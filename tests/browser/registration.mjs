// A teacher's registration by hand, from whatever question stands in the chat.

import assert from 'node:assert/strict';
import { until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');
/** A question as it is put where both have their schools. */
export const asked = (question) => say(question, { country: 'es' });

/** The questions in order, with Jan's answers; a list ends with a press. */
export const JAN = [
  ['field-name.ask', 'Jan Lipa'],
  ['field-country.ask', 'Poland'],
  ['field-school.ask', 'Szkoła Pod Lipą', say('school-not-listed')],
  ['field-school-name.ask', 'Szkoła Pod Lipą'],
  ['field-town.ask', 'Lipowo'],
  ['field-subjects-taught.ask', 'art', say('button-done', { count: 1 })],
  ['field-languages-spoken.ask', 'Polish', say('button-done', { count: 1 })],
];

/** Ana's school is in a country with regions. */
export const ANA = [
  ['field-name.ask', 'Ana Nube'],
  ['field-country.ask', 'Spain'],
  ['field-school.ask', 'Escuela Nube', say('school-not-listed')],
  ['field-school-name.ask', 'Escuela Nube'],
  ['field-town.ask', 'Valverde'],
  ['field-region.ask', 'Madrid'],
  ['field-subjects-taught.ask', 'biology', say('button-done', { count: 1 })],
  ['field-languages-spoken.ask', 'Spanish', say('button-done', { count: 1 })],
];

/** Whether the newest message of the bot asks this. */
async function asks(phone, question) {
  const newest = (await phone.texts()).at(-1) ?? '';
  return newest.includes(asked(question));
}

/** Answers one question when it is asked. */
export async function answers(phone, [question, words, press]) {
  await until(`${phone.name} is asked: ${question}`, () => asks(phone, question));
  const before = (await phone.texts()).at(-1);
  await phone.says(words);
  if (!press) return;
  // What is pressed belongs to the answer, not to the question before it.
  await until(`${phone.name} is answered`, async () => (await phone.texts()).at(-1) !== before);
  await phone.presses(press, { below: asked(question) });
}

/** Answers what is asked now and everything after it, and sends the registration. */
export async function finishes(phone, questions) {
  const first = await until(`${phone.name} is asked something`, async () => {
    for (const [at, [question]] of questions.entries()) if (await asks(phone, question)) return { at };
    return null;
  });
  for (const question of questions.slice(first.at)) await answers(phone, question);
  await sends(phone, questions);
}

/** Reads everything once more, and sends it. */
export async function sends(phone, questions) {
  const review = await until(`${phone.name} reads everything once more`, async () => {
    const sending = (await phone.button(say('button-send')).count()) > 0;
    return sending && (await phone.texts()).at(-1);
  });
  for (const [, words] of questions) assert.match(review, new RegExp(words, 'i'), 'what was typed is in the review');
  await phone.presses(say('button-send'));
}
