// The plug is pulled in the middle of a form: nothing typed is lost, and what was typed meanwhile is answered.

import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';
import { ANA, JAN, answers, finishes } from './registration.mjs';

const say = texts('en');
const dice = texts('es');

await visit(async (page) => {
  const jan = page.phone('Jan Lipa');
  const bot = page.page.locator('#bot');
  const isOff = () => until('the bot is off', async () => (await bot.textContent()) === page.words['bot-off']);
  const isOn = () => until('the bot is on', async () => (await bot.textContent()) === page.words['bot-on']);
  await jan.starts(page.words.start);
  await jan.presses(say('button-register'));
  const [name, country, school, schoolName, town] = JAN;
  const ana = page.phone('Ana Nube');
  await ana.starts(page.words.start);
  await ana.presses(dice('button-register'));
  await ana.sees(dice(name[0]));
  await answers(jan, name);
  await answers(jan, country);
  await answers(jan, school);

  await jan.sees(say(schoolName[0]));
  await page.button('kill').click();
  await isOff();
  const before = (await jan.texts()).length;
  // One answer each: what more somebody types before the next question stands there goes to whichever comes first.
  await jan.says(schoolName[1]);
  await ana.says(ANA[0][1]);
  await until('both wait on the phones', async () =>
    (await jan.written()).at(-1) === schoolName[1] && (await ana.written()).at(-1) === ANA[0][1]);
  if ((await jan.texts()).length !== before) throw new Error('somebody answers while the bot is off');
  await page.button('revive').click();
  await isOn();
  await jan.sees(say(town[0]));
  await ana.sees(dice(ANA[1][0]));

  // Once more, between two answers, without a pause.
  await page.button('restart').click();
  await isOn();
  await finishes(jan, JAN);
  await jan.sees(say.begins('standing-waiting-nobody'));
});
