// The plug is pulled and put back while the example is played at once, again and again: it comes to its end all the same.

import assert from 'node:assert/strict';
import { visit } from './visit.mjs';
import { texts } from './texts.mjs';

const [apps = 'telegram'] = process.argv.slice(3);
const say = texts('en');
const title = say('field-title.example').replace(/^.*: /, '');
/** In the middle of a form, while the partner reads, and while the authorities decide. */
const SCENES = ['scene-register', 'scene-form', 'scene-approve', 'scene-remind'];

await visit(async (page) => {
  await page.page.locator('#tour-language').selectOption('en');
  await page.page.locator('#tour-apps').selectOption(apps);
  // Scenes pass quickly: the button is pressed as soon as one of these is announced.
  await page.page.evaluate(([scenes, restart]) => {
    globalThis.restarts = 0;
    const [scene, power] = ['scene', 'power'].map((id) => document.getElementById(id));
    new MutationObserver(() => {
      const button = [...power.children].find((each) => each.textContent === restart);
      if (!scenes.includes(scene.textContent) || !button) return;
      button.click();
      globalThis.restarts += 1;
    }).observe(scene, { childList: true });
  }, [SCENES.map((name) => page.words[name]), page.words.restart]);
  await page.button('tour-at-once').click();
  await page.waitsAt('tour-ended');
  const restarts = await page.page.evaluate(() => globalThis.restarts);
  assert.ok(restarts >= 2, `it was restarted ${restarts} times`);
  for (const name of ['Ana Nube', 'Jan Lipa']) await page.phone(name).sees(say('news-activated', { title }));
});
