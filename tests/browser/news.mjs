// A post with a picture that is dropped on a phone: seen on both phones, whatever app is on them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serious } from './axe.mjs';
import { until, visit } from './visit.mjs';
import { texts } from './texts.mjs';

const [apps = 'telegram'] = process.argv.slice(3);
const say = texts('en');
const title = say('field-title.example').replace(/^.*: /, '');
const photo = readFileSync(new URL('../../pictures/tests/files/place.jpg', import.meta.url)).toString('base64');

/** Drops a photograph on a phone. */
async function drops(phone) {
  const dataTransfer = await phone.element.page().evaluateHandle((content) => {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'IMG_2041.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, photo);
  await phone.element.dispatchEvent('drop', { dataTransfer });
}

async function opensNews(phone) {
  await phone.says('/projects');
  await phone.presses(say('marked', { mark: '✅', title }));
  await phone.presses(say('button-space'));
  await phone.presses(say('button-news'), { below: say('space-title', { title }), whole: false });
  await phone.sees(say('news-title', { title }));
}

/** Writes a post with the photograph, in a modal where questions are asked in one. */
async function publishes(page, phone, headline) {
  await opensNews(phone);
  await phone.presses(say('button-write-post'));
  if ((await phone.element.getAttribute('class')).includes('discord')) {
    await phone.opensModal();
    await phone.modal.getByLabel(say('field-headline'), { exact: true }).fill(headline);
    await phone.modal.getByLabel(say('field-post'), { exact: true }).fill('We met today.');
    await drops(phone);
    const files = phone.modal.getByLabel(say('field-picture'), { exact: true });
    await until('it lies in the modal', () => files.evaluate((input) => input.files.length === 1));
    assert.deepEqual(await serious(page.page, 'a modal that takes a file'), []);
    await phone.modal.getByRole('button', { name: page.words.send, exact: true }).click();
  } else {
    await phone.sees(say('field-headline.ask'));
    await phone.says(headline);
    await phone.sees(say('field-post.ask'));
    await phone.says('We met today.');
    await phone.sees(say('field-picture.ask'));
    await drops(phone);
    assert.ok(await until('it is sent', () => phone.own.locator('img.seen').count()), 'as a photograph');
  }
  await phone.presses(say('button-publish'), { below: headline });
}

/** Waits until a post is seen with its picture. */
async function sees(phone, headline) {
  const seen = phone.fromBot.filter({ hasText: headline }).locator('img.seen').last();
  await seen.waitFor();
  await until('it is there', () => seen.evaluate((image) => image.complete && image.naturalWidth > 0));
}

await visit(async (page) => {
  await page.page.locator('#tour-language').selectOption('en');
  await page.page.locator('#tour-apps').selectOption(apps);
  await page.beginsWith('tour-students', 'scene-class');
  await page.button('tour-stop').click();
  // The one who carries on in place of the first partner.
  const [ana, lea] = ['Ana Nube', 'Lea Brzoza'].map((name) => page.phone(name));
  await publishes(page, ana, 'Clouds');
  await sees(ana, 'Clouds');
  await sees(lea, 'Clouds');
  await publishes(page, lea, 'Rain');
  await sees(ana, 'Rain');
  assert.deepEqual(await serious(page.page, 'posts with pictures'), []);
});
