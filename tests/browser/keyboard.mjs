// Tab and Enter alone: the example is started and stepped through, and a button in a chat is pressed.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');

await visit(async (page) => {
  const { keyboard } = page.page;
  const focused = () => page.page.evaluate(() => document.activeElement.textContent);
  /** Goes on with Tab until the element is reached that the selector means. */
  const reaches = async (selector, words) => {
    for (let press = 0; press < 120; press += 1) {
      await keyboard.press('Tab');
      const isThere = await page.page.evaluate(
        ([selector, words]) => document.activeElement.matches(selector) && document.activeElement.textContent.trim() === words,
        [selector, words],
      );
      if (!isThere) continue;
      const outline = await page.page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, 'none', `${words} shows that it has the focus`);
      return;
    }
    assert.fail(`Tab does not lead to ${words}; it stands at ${await focused()}`);
  };

  await reaches('#tour-controls button', page.words['tour-step']);
  await keyboard.press('Enter');
  const first = await until('a cue', () => page.cue());
  await reaches('#tour-controls button', page.words['tour-next']);
  await keyboard.press('Enter');
  await until('the next step', async () => (await page.cue()) && (await page.cue()) !== first);
  assert.equal(await focused(), page.words['tour-next'], 'the focus stays where it was');
  await reaches('#tour-controls button', page.words['tour-stop']);
  await keyboard.press('Enter');
  await page.waitsAt('tour-taken-over');

  // Going through a list with the arrows chooses nothing yet; Enter does.
  const language = page.page.locator('#page-language');
  await language.focus();
  await keyboard.press('ArrowDown');
  assert.equal(await language.inputValue(), 'es');
  assert.equal(new URL(page.page.url()).search, '', 'the page is still the same');
  await keyboard.press('ArrowUp');

  const jan = page.phone('Jan Lipa');
  await reaches('[data-person="1002"] .foot button', page.words.start);
  await keyboard.press('Enter');
  await jan.sees(say('home-welcome', { name: 'Jan Lipa' }));
  await reaches('[data-person="1002"] .keyboard button', say('button-register'));
  await keyboard.press('Enter');
  await jan.sees(say('field-name.ask'));
});
