// A class comes in by hand: its file is dropped on a phone, the cards are looked at, and students get in by a click.

import assert from 'node:assert/strict';
import { serious } from './axe.mjs';
import { until, visit } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');
const MANY = 7;
const title = say('field-title.example').replace(/^.*: /, '');
const students = say('students-title', { title });

/** Drops a file of the visitor's own on a phone. */
async function drops(phone, name, words) {
  const dataTransfer = await phone.element.page().evaluateHandle(([named, text]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], named, { type: 'text/csv' }));
    return transfer;
  }, [name, words]);
  await phone.element.dispatchEvent('drop', { dataTransfer });
}

/** Comes to the question for the students. */
async function isAskedForClass(phone) {
  await phone.says('/projects');
  await phone.presses(say('marked', { mark: '✅', title }));
  await phone.presses(say('button-space'));
  await phone.presses(say('button-students'), { below: say('space-title', { title }) });
  await phone.presses(say('button-add-students'), { below: students });
  await phone.sees(say('field-class.ask'));
}

/** Who opens a link: a student with a new phone, which is given. */
async function opensAnew(page) {
  const phones = page.page.locator('section.phone');
  const before = await phones.count();
  await page.page.getByRole('dialog', { name: page.words['who-opens'], exact: true }).getByRole('button', { name: page.words['open-anew'], exact: true }).click();
  await until('one more phone', async () => (await phones.count()) === before + 1);
  return page.phone(await page.page.locator('.phone h3').last().textContent());
}

/** Says yes, and reads the way in. */
async function claims(student, given, short) {
  await student.sees(say('claim-title', { name: short }));
  await student.presses(say('button-claim'));
  await student.sees(say('credentials-title', { name: given }));
}

await visit(async (page) => {
  await page.page.locator('#tour-language').selectOption('en');
  await page.beginsWith('tour-students', 'scene-class');
  await page.button('tour-stop').click();
  const ana = page.phone('Ana Nube');

  // The class that lies on the page is dropped on her phone, and one line wants a surname.
  await isAskedForClass(ana);
  await page.page.locator('#class a', { hasText: '.xlsx' }).dragTo(ana.element);
  await ana.sees(say('field-pupil-role.ask'));
  await ana.presses('Student-member');
  await ana.presses(say('button-check-class'), { below: 'class-4b.xlsx' });
  await ana.sees(say('row-no-surname'));
  await ana.presses(say('button-row-faulty', { name: 'Bruno' }));
  await ana.presses(say('button-correct'));
  await ana.sees(say('field-student.ask'));
  await ana.says('Bruno; Río');
  await ana.presses(say('button-save'), { below: 'Bruno; Río' });
  await ana.presses(say('button-guardians'));
  await ana.presses(say('button-guardians-agree'));
  await ana.presses(say('button-students'), { below: say('space-title', { title }) });
  await ana.presses(say('button-class', { lines: MANY }), { below: students });
  await ana.presses(say('button-enrol', { count: MANY }));
  await ana.sees(say('class-state.done', { enrolled: MANY, days: 14 }));
  assert.deepEqual(await serious(page.page, 'a class that is in'), []);

  // The cards are looked at in a tab of their own.
  await ana.presses(say('button-cards', { format: 'PDF' }));
  const cards = ana.fromBot.locator('a.file', { hasText: '.pdf' });
  await cards.waitFor();
  assert.equal(await cards.getAttribute('target'), '_blank');
  const path = await cards.getAttribute('href');
  const [kind, pdf] = await page.page.evaluate(async (url) => {
    const answer = await fetch(url);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return [`${answer.headers.get('Content-Type')} ${answer.headers.get('Content-Disposition')}`, Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')];
  }, path);
  assert.match(kind, /^application\/pdf inline; filename\*=UTF-8''[\w%.-]+\.pdf$/);
  assert.ok(pdf.startsWith('%PDF-'), 'it is a PDF');
  assert.equal(await ana.fromBot.locator('a.save[download$=".pdf"]').count(), 1, 'it can be saved, too');
  const [tab] = await Promise.all([page.page.context().waitForEvent('page'), cards.click()]);
  await tab.close();

  // A code that is pressed there leads back, and asks who opens it.
  const codes = [...pdf.matchAll(/\((http:[^)]*\bopen=[\w-]+)\)/g)].map(([, link]) => link);
  assert.equal(codes.length, MANY, 'each card has its own');
  await page.page.goto(codes.at(-1));
  await page.page.waitForSelector('body[data-ready]');
  const first = await opensAnew(page);
  assert.ok(!page.page.url().includes('open='), 'the code does not stay in the address');
  const asked = await until('the student is asked', async () => (await first.texts()).find((text) => text.startsWith('Are you ')));
  const short = asked.match(/^Are you (.*?)\?/)[1];
  await claims(first, short.replace(/ \S+$/, ''), short);

  // So does the link that the teacher opens for a student.
  await ana.says('/projects');
  await ana.presses(say('marked', { mark: '✅', title }));
  await ana.presses(say('button-space'));
  await ana.presses(say('button-students'), { below: say('space-title', { title }) });
  await ana.presses('Zoe Monte Alto', { below: students });
  await ana.presses(say('button-student-link'));
  await ana.sees(say('student-link', { name: 'Zoe M.' }));
  await ana.fromBot.locator('.link', { hasText: '?start=' }).last().click();
  await claims(await opensAnew(page), 'Zoe', 'Zoe M.');

  // A list of one's own is dropped as well.
  await isAskedForClass(ana);
  await drops(ana, 'more.csv', 'Given name;Surname\nLea;Rojo\n');
  await ana.sees(say('field-pupil-role.ask'));
});
