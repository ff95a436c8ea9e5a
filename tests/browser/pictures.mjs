// Makes the pictures of docs/pictures from the program that is given: `node tests/browser/pictures.mjs target/debug/twinbot`;
// behind it names of some of them, such as `classes space`.
// The animation is put together by img2webp, of Debian's package webp; emoji want the package fonts-noto-color-emoji.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { pattern } from './phone.mjs';
import { plain, texts } from './texts.mjs';
import { until, visit } from './visit.mjs';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** The languages of the program: each has a folder of texts. */
const LANGUAGES = readdirSync(new URL('../../locales/', import.meta.url));
const program = resolve(process.argv[2] ?? 'target/debug/twinbot');
const folder = mkdtempSync(join(tmpdir(), 'twinbot-pictures-'));

const say = texts('en');

/** How long a picture of the animation stands, in ms: what is about to happen, and the end. */
const STANDS = { before: 900, end: 2400 };

/** Has visits paid to a fresh playground, served without the settings of whoever runs this. */
async function onFresh(visits) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TWINBOT_')));
  const served = spawn(program, ['playground', '--no-browser', '--listen', '127.0.0.1:0'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface({ input: served.stdout }), 'line');
    [process.argv[2]] = line.match(/http:\/\/\S+/);
    await visits();
  } finally {
    served.kill();
  }
}

/** Waits until no notice covers anything, and everything is drawn. */
async function calm({ page }) {
  await until('notices go', async () => (await page.locator('.toast:visible').count()) === 0);
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
}

async function take(visit, name) {
  await calm(visit);
  await visit.page.screenshot({ path: join(PICTURES, name) });
}

/** Lets somebody's phone stand in the middle of the row, as a finger would. */
async function shows(visit, name) {
  await visit.phone(name).element.evaluate((phone) => phone.scrollIntoView({ inline: 'center', block: 'center' }));
}

/** The middle of the example: the offer is accepted, and the first approver has the card. */
async function middle(visit) {
  await visit.page.locator('#tour-language').selectOption('en');
  await visit.page.locator('#tour-apps').selectOption('both');
  await visit.beginsWith('tour-create', 'scene-meet');
  await visit.stepsUntil('scene-approve');
  await take(visit, 'playground.png');
}

/** The animation: some questions of the form, then from Send to the active project. */
async function animation(visit) {
  const { page } = visit;
  const frames = [];
  const shoot = async (stands) => {
    const path = join(folder, `${String(frames.length).padStart(3, '0')}.png`);
    await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
    await page.screenshot({ path });
    frames.push('-d', String(stands), path);
  };
  const act = async () => {
    await shoot(STANDS.before);
    await visit.steps();
  };
  await visit.beginsWith('tour-create', 'scene-meet');
  await visit.stepsUntil('scene-form');
  await visit.steps();
  await calm(visit);
  for (let answer = 0; answer < 4; answer += 1) await act();
  await visit.stepsUntil('scene-accept');
  await calm(visit);
  while (!(await visit.isAt('scene-second'))) await act();
  await visit.button('tour-stop').click();
  await visit.waitsAt('tour-taken-over');
  await page.locator('#phones').evaluate((row) => { row.scrollLeft = 0; });
  await calm(visit);
  await shoot(STANDS.end);
  execFileSync('img2webp', ['-loop', '0', '-lossy', '-q', '80', '-m', '6', ...frames, '-o', join(PICTURES, 'example.webp')], { stdio: 'inherit' });
}

/** Takes a message by itself, whatever stands above and below it. */
async function takeMessage(visit, name, says, file) {
  const message = visit.phone(name).fromBot.filter({ hasText: pattern(says, false) }).last();
  await shows(visit, name);
  await message.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await calm(visit);
  await message.screenshot({ path: join(PICTURES, file) });
}

/** Takes one phone. */
async function takePhone(visit, name, file) {
  await shows(visit, name);
  await calm(visit);
  await visit.phone(name).element.screenshot({ path: join(PICTURES, file) });
}

/** A partner leaves: the plan while it waits for whoever carries on, and then all who take part. */
async function partners(visit) {
  await visit.beginsWith('tour-replacement', 'scene-colleague');
  await visit.stepsUntil('scene-carries-on');
  await takeMessage(visit, 'Ana Nube', say('plan-title', { comer: 'Lea Brzoza', leaver: 'Jan Lipa' }), 'plan.png');
  await visit.page.locator('#tour-controls').getByRole('button', { name: visit.words['tour-at-once'], exact: true }).click();
  await visit.waitsAt('tour-ended');
  const ana = visit.phone('Ana Nube');
  const title = say('field-title.example').replace(/^.*: /, '');
  await ana.says('/projects');
  await ana.presses(say('marked', { mark: '✅', title }));
  await ana.presses(say('button-members'));
  await ana.sees(say('member-founder', { line: '' }).trim());
  await takeMessage(visit, 'Ana Nube', say('members-title', { title }), 'members.png');
}

/** A window that is high enough for most messages. */
const HIGH = { colorScheme: 'light', viewport: { width: 1440, height: 1500 } };

/** What a guide shows: a project before it is sent, and before somebody who decides. */
async function guides(visit, language) {
  await visit.page.locator('#tour-language').selectOption(language);
  await visit.beginsWith('tour-create', 'scene-meet');
  await visit.stepsUntil('scene-accept');
  await takePhone(visit, 'Ana Nube', `teacher-${language}.png`);
  await visit.stepsUntil('scene-approve');
  await takePhone(visit, 'Eva Mar', `approver-${language}.png`);
}

/** What else the guide for those who decide shows: screens of the gallery, by their group and name. */
const SCREENS = {
  queue: 'tasks/queue',
  morning: 'tasks/in the morning',
  handover: 'cover/a handover that runs',
  question: 'answering/taken by me',
  newsletter: 'issues/draft',
  suspension: 'suspension/card, of a teacher',
};

/** Takes screens of the gallery, without what is said of them there. */
async function screens({ page }, language) {
  for (const [file, shot] of Object.entries(SCREENS)) {
    const group = shot.split('/')[0];
    await page.evaluate((hash) => { window.location.hash = hash; }, `lang=${language}&app=telegram&group=${group}`);
    await until(shot, () => page.evaluate(
      ([wanted, tag]) => document.body.dataset.ready === wanted && document.querySelector('#shots .messages')?.lang === tag, [group, language]));
    const figure = page.locator('#shots figure').filter({ has: page.locator('figcaption code', { hasText: pattern(shot, true) }) });
    await figure.evaluate((element) => { element.querySelectorAll('details').forEach((texts) => texts.remove()); });
    await figure.locator('.messages').screenshot({ path: join(PICTURES, `approver-${file}-${language}.png`) });
  }
}

/** Whether a modal on Ana's phone asks for a field. */
async function asks(visit, field) {
  const forms = await visit.phone('Ana Nube').modal.allTextContents();
  return forms.some((form) => plain(form).includes(plain(say(field))));
}

/** One of each kind of screen, on one app: a question, a list, what is asked last, and a card that asks for a decision. */
async function kinds(visit, app) {
  const { page } = visit;
  await page.locator('#tour-language').selectOption('en');
  await page.locator('#tour-apps').selectOption(app);
  await visit.beginsWith('tour-arrive', 'scene-appoint');
  await visit.stepsUntil('scene-register');
  await visit.steps();
  await takePhone(visit, 'Ana Nube', `screen-home-${app}.png`);
  await visit.button('tour-stop').click();
  await page.locator('#tour-controls').getByRole('button', { name: visit.words['tour-step'], exact: true }).waitFor();
  await page.reload();
  await page.waitForSelector('body[data-ready]');
  await page.locator('#tour-language').selectOption('en');
  await page.locator('#tour-apps').selectOption(app);
  await page.locator('.chapter', { hasText: visit.words['tour-create'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: visit.words['tour-play'], exact: true }).click();
  await visit.waitsAt('scene-meet');
  await visit.button('tour-pause').click();
  await until('a cue', () => visit.cue());
  await visit.stepsUntil('scene-form');
  for (const [kind, question] of [['question', 'field-description.ask'], ['choices', 'field-subjects.ask']]) {
    while (!(await visit.phone('Ana Nube').has(say(question)))) await visit.steps();
    // On Discord a modal may still ask what stands in an earlier message: the next step opens the one of this message.
    if (app === 'discord' && kind === 'question' && !(await asks(visit, 'field-description'))) await visit.steps();
    await takePhone(visit, 'Ana Nube', `screen-${kind}-${app}.png`);
  }
  await visit.stepsUntil('scene-accept');
  await takePhone(visit, 'Ana Nube', `screen-review-${app}.png`);
  await visit.stepsUntil('scene-approve');
  await takePhone(visit, 'Eva Mar', `screen-card-${app}.png`);
}

/** The gallery in Spanish, with what one role sees. */
async function gallery(visit) {
  await take(visit, 'gallery-es.png');
}

/** The example at its end, on a page in Spanish. */
async function spanish(visit) {
  await visit.page.locator('#tour-apps').selectOption('both');
  await visit.playsAll('es');
  await visit.page.locator('#phones').evaluate((row) => { row.scrollLeft = 0; });
  await take(visit, 'playground-es.png');
}

/** A class comes in: the teacher has the cards, a student has noted the password, and is logged in on a tablet, too. */
async function classes(visit) {
  await visit.beginsWith('tour-students', 'scene-class');
  await visit.stepsUntil('scene-lent');
  for (const name of ['Jan Lipa', 'Eva Mar', 'Olga Sosna', 'Marco Llano', 'Lea Brzoza']) {
    await (await visit.menu(name)).getByRole('button', { name: visit.words.remove, exact: true }).click();
  }
  await take(visit, 'playground-class.png');
}

/** The TwinSpace is used: a founder has written news, a colleague looks at the files, and a guest looks in. */
async function space(visit) {
  await visit.beginsWith('tour-space', 'scene-news');
  await visit.page.locator('#tour-controls').getByRole('button', { name: visit.words['tour-at-once'], exact: true }).click();
  await visit.waitsAt('tour-ended');
  for (const name of ['Jan Lipa', 'Eva Mar', 'Olga Sosna', 'Marco Llano', 'Zoe Monte Alto', say('playground-tour-tablet')]) {
    await (await visit.menu(name)).getByRole('button', { name: visit.words.remove, exact: true }).click();
  }
  const example = (name) => say(name).replace(/^.*: /, '');
  const lea = visit.phone('Lea Brzoza');
  await lea.presses(say('button-files'));
  await lea.sees(say('files-title', { title: example('field-title.example') }));
  await calm(visit);
  const post = visit.phone('Ana Nube').fromBot.filter({ hasText: pattern(example('field-headline.example'), false) }).last();
  await post.evaluate((message) => message.scrollIntoView({ block: 'center' }));
  await take(visit, 'playground-space.png');
}

/** The pictures that are made: those that are named, or all. */
const wanted = process.argv.slice(3);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

mkdirSync(PICTURES, { recursive: true });
try {
  if (isWanted('middle')) await onFresh(async () => {
    await visit(middle, { colorScheme: 'light' });
    // The playground stays as it is while others look at it.
    await visit((dark) => take(dark, 'playground-dark.png'), { colorScheme: 'dark' });
    await visit(async (narrow) => {
      await shows(narrow, 'Eva Mar');
      await take(narrow, 'playground-phone.png');
    }, { colorScheme: 'light', viewport: { width: 390, height: 844 } });
  });
  for (const language of LANGUAGES) {
    if (isWanted('guides')) await onFresh(() => visit((page) => guides(page, language), { ...HIGH, query: `?lang=${language}` }));
    if (isWanted('guides') || isWanted('screens')) {
      await onFresh(() => visit((page) => screens(page, language), { ...HIGH, query: `/gallery?lang=${language}` }));
    }
  }
  for (const app of ['telegram', 'discord']) {
    if (isWanted('kinds')) await onFresh(() => visit((page) => kinds(page, app), HIGH));
  }
  if (isWanted('spanish')) await onFresh(() => visit(spanish, { colorScheme: 'light', query: '?lang=es' }));
  if (isWanted('gallery')) {
    await onFresh(() => visit(gallery, { colorScheme: 'light', query: '/gallery?lang=es#lang=es&app=telegram&role=approver&words=nubes' }));
  }
  if (isWanted('partners')) await onFresh(() => visit(partners, { colorScheme: 'light', viewport: { width: 1440, height: 1000 } }));
  if (isWanted('classes')) await onFresh(() => visit(classes, { colorScheme: 'light' }));
  if (isWanted('space')) await onFresh(() => visit(space, { colorScheme: 'light' }));
  if (isWanted('animation')) await onFresh(() => visit(animation, { colorScheme: 'light', viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.8 }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
