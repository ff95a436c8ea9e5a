// The plug is pulled in the middle of a form: nothing typed is lost, and what was typed meanwhile is answered.

import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';
import { JAN, answers, finishes } from './registration.mjs';

const say = texts('en');

await visit(async (page) => {
  const jan = page.phone('Jan Lipa');
  const bot = page.page.locator('#bot');
  const isOff = () => until('the bot is off', async () => (await bot.textContent()) === page.words['bot-off']);
  const isOn = () => until('the bot is on', async () => (await bot.textContent()) === page.words['bot-on']);
  await jan.starts(page.words.start);
  await jan.presses(say('button-register'));
  const [name, school, schoolName, town] = JAN;
  await answers(jan, name);
  await answers(jan, school);

  await jan.sees(say(schoolName[0]));
  await page.button('kill').click();
  await isOff();
  const before = (await jan.texts()).length;
  await jan.says(schoolName[1]);
  await jan.says(town[1]);
  await until('both wait on the phone', async () => (await jan.written()).slice(-2).join() === [schoolName[1], town[1]].join());
  if ((await jan.texts()).length !== before) throw new Error('somebody answers while the bot is off');
  await page.button('revive').click();
  await isOn();
  await jan.sees(say('field-country.ask'));

  // Once more, between two answers, without a pause.
  await page.button('restart').click();
  await isOn();
  await finishes(jan, JAN);
  await jan.sees(say('standing-waiting-nobody').replace(/ since .*/s, ''));
});
