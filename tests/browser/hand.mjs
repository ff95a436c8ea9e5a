// Without the example: a teacher registers by typing and pressing, and the support service validates.

import { visit } from './visit.mjs';
import { texts } from './texts.mjs';
import { JAN, finishes } from './registration.mjs';

const say = texts('en');
const ATTACH = 1;

await visit(async (page) => {
  const [jan, olga] = [page.phone('Jan Lipa'), page.phone('Olga Sosna')];
  await olga.starts(page.words['invited-open']);
  await olga.sees(say('queue-title'));
  await jan.starts(page.words.start);
  await jan.sees(say('home-welcome', { name: 'Jan Lipa' }));
  await jan.presses(say('button-register'));
  // What is written in a file need not be written again; a sticker is no answer.
  await jan.chooses(ATTACH, page.words.sticker);
  await jan.sees(say('problem-not-words'));
  await jan.chooses(ATTACH, page.words.file, { name: 'name.txt', mimeType: 'text/plain', buffer: Buffer.from('J'.repeat(90)) });
  await jan.element.getByText('name.txt', { exact: false }).waitFor();
  await jan.sees('J'.repeat(90));
  await finishes(jan, JAN);
  await jan.sees(say('standing-waiting').replace(/ since .*/s, ''));
  await olga.sees(say('teacher-title', { name: 'Jan Lipa' }));
  await olga.presses(say('button-validate'), { below: say('teacher-title', { name: 'Jan Lipa' }) });
  await jan.sees(say('standing-valid').replace(/, since .*/s, ''));
});
