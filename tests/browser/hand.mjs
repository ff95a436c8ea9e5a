// Without the example: a teacher registers by typing and pressing, and the support service validates.

import assert from 'node:assert/strict';
import { until, visit } from './visit.mjs';
import { texts } from './texts.mjs';
import { JAN, finishes } from './registration.mjs';

const say = texts('en');
const ATTACH = 1;
/** One dot. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

await visit(async (page) => {
  const [jan, olga] = [page.phone('Jan Lipa'), page.phone('Olga Sosna')];
  await olga.starts(page.words['invited-open']);
  await olga.sees(say('queue-title'));
  await jan.starts(page.words.start);
  await jan.sees(say('home-welcome', { name: 'Jan Lipa' }));
  await jan.presses(say('button-register'));
  await jan.sees(say('field-name.ask'));
  // What is written in a file need not be written again; a sticker is no answer.
  await jan.chooses(ATTACH, page.words.sticker);
  await jan.sees(say('problem-not-words'));
  await jan.chooses(ATTACH, page.words.file, { name: 'name.txt', mimeType: 'text/plain', buffer: Buffer.from('J'.repeat(90)) });
  await jan.element.getByText('name.txt', { exact: false }).waitFor();
  await jan.sees('J'.repeat(90));
  // Whatever else is sent can be looked at: a picture as a picture.
  await jan.chooses(ATTACH, page.words.file, { name: 'school.png', mimeType: 'image/png', buffer: PICTURE });
  const picture = jan.own.locator('.file img');
  await picture.waitFor();
  await until('the picture is there', () => picture.evaluate((image) => image.complete && image.naturalWidth === 1));
  const link = jan.own.locator('a.file', { hasText: 'name.txt' });
  const read = await page.page.evaluate(async (url) => (await fetch(url)).text(), await link.getAttribute('href'));
  assert.equal(read, 'J'.repeat(90), 'a file can be saved');
  await finishes(jan, JAN);
  await jan.sees(say.begins('standing-waiting'));
  await olga.sees(say('teacher-title', { name: 'Jan Lipa' }));
  await olga.presses(say('button-validate'), { below: say('teacher-title', { name: 'Jan Lipa' }) });
  await jan.sees(say.begins('standing-valid'));
});
