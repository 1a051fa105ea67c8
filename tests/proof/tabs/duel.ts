import type { BrowserContext, Page } from 'playwright-core';
import { blockWith } from '#tests/journeys/saving/blockTab.ts';
import { idOf, storedText } from '#tests/journeys/saving/storedText.ts';
import type { Chance } from '#tests/proof/hostile/chance.ts';

/** The boxes of words on the page that both tabs show. */
const FIELDS = ['institution', 'vision', 'mission', 'logoMeaning'] as const;
/** Milliseconds after which two tabs that nobody touches have told each other everything. */
const REST = 1800;

export interface DuelResult {
  readonly counts: Record<
    'steps' | 'typed' | 'toldSaved' | 'takeOvers' | 'blocked' | 'offered' | 'gone',
    number
  >;
  readonly faults: string[];
  /** What was done around a word that was neither saved nor offered; nobody was told that it was saved. */
  readonly gone: string[];
}

interface Tabs {
  readonly pair: readonly [Page, Page];
  /** On the home page: it is never blocked, and reads what is stored. */
  readonly watcher: Page;
}

/** Two tabs of one browser on one risalah, by chance: typing, taking over, blocking, reloading, leaving. */
export class Duel {
  readonly counts: DuelResult['counts'] = {
    steps: 0,
    typed: 0,
    toldSaved: 0,
    takeOvers: 0,
    blocked: 0,
    offered: 0,
    gone: 0,
  };
  readonly faults: string[] = [];
  readonly gone: string[] = [];
  /** Words that a tab was told are saved, and words of which nothing was said. */
  private readonly saved = new Set<string>();
  private readonly pending = new Set<string>();
  private readonly log: string[] = [];

  private readonly tabs: Tabs;
  private readonly chance: Chance;
  private readonly id: string;

  constructor(tabs: Tabs, chance: Chance, id: string) {
    this.tabs = tabs;
    this.chance = chance;
    this.id = id;
  }

  async step(): Promise<void> {
    this.counts.steps += 1;
    const [first, second] = this.tabs.pair;
    const [one, other] = this.chance.below(2) === 0 ? [first, second] : [second, first];
    const dice = this.chance.below(100);
    if (dice < 30) await this.typeSomewhere(one, other, 'wait');
    else if (dice < 42) await this.typeSomewhere(one, other, 'go on');
    else if (dice < 54) await this.takeOver(one, other);
    else if (dice < 66) await this.takeOverInAWord(one, other);
    else if (dice < 72) await Promise.all([this.press(one), this.press(other)]);
    else if (dice < 86) await this.block(one, other);
    else if (dice < 94) await this.reload(one);
    else await this.leave(one);
    if (this.counts.steps % 5 === 0) await this.check();
  }

  /** What every tab was told is saved stands on the disk, and at rest both tabs show what stands there. */
  async check(): Promise<void> {
    await sleep(REST);
    const stored = await storedText(this.tabs.watcher, this.id);
    for (const word of this.saved) {
      if (!stored.includes(word)) this.fault(`${word} was told to be saved and is gone`);
    }
    const offers = (await Promise.all(this.tabs.pair.map(offeredBy))).join('\n');
    for (const word of this.pending) {
      if (stored.includes(word)) this.saved.add(word);
      else if (offers.includes(word)) this.counts.offered += 1;
      else {
        this.counts.gone += 1;
        this.gone.push(`${word}: ${this.log.slice(-14).join('; ')}`);
      }
    }
    this.pending.clear();
    const shown = await Promise.all(this.tabs.pair.map(shownBy));
    for (const values of shown) {
      if (!values.every((value) => stored.includes(JSON.stringify(value).slice(1, -1)))) {
        this.fault(
          `a tab shows what is not stored: ${values.map((each) => each.slice(-40)).join(' | ')}`,
        );
      }
    }
  }

  private fault(what: string): void {
    this.faults.push(`${what} after ${this.log.slice(-12).join('; ')}`);
    this.saved.clear();
  }

  private say(page: Page, what: string): void {
    this.log.push(`tab ${this.tabs.pair.indexOf(page)} ${what}`);
  }

  private async typeSomewhere(one: Page, other: Page, then: 'wait' | 'go on'): Promise<void> {
    if (!(await this.type(one, then))) await this.type(other, then);
  }

  private async type(page: Page, then: 'wait' | 'go on'): Promise<boolean> {
    const name = this.chance.oneOf(FIELDS);
    const field = page.locator(`main [name="${name}"]`);
    if (!(await field.isEditable())) return false;
    const word = this.newWord();
    await field.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(` ${word}`, { delay: this.chance.oneOf([0, 10, 40]) });
    this.say(page, `types ${word}`);
    if (then === 'wait') {
      await sleep(1100);
      await this.noteIfTold(page, word);
    }
    return true;
  }

  /** The word stands in the tab, and the tab says that all is saved. */
  private async noteIfTold(page: Page, word: string): Promise<void> {
    const isShown = (await shownBy(page)).some((value) => value.includes(word));
    if (!isShown || !/^Tersimpan/.test(await statusOf(page))) return;
    this.counts.toldSaved += 1;
    this.pending.delete(word);
    this.saved.add(word);
    this.say(page, `is told that ${word} is saved`);
  }

  private newWord(): string {
    this.counts.typed += 1;
    const word = `T${String(this.counts.typed).padStart(4, '0')}`;
    this.pending.add(word);
    return word;
  }

  private async takeOver(one: Page, other: Page): Promise<void> {
    if (!(await this.press(one))) await this.press(other);
    await sleep(this.chance.below(1500));
  }

  private async press(page: Page): Promise<boolean> {
    const button = page.getByRole('button', { name: 'Ambil alih' });
    if (!(await button.isVisible())) return false;
    // It may go away under the hand.
    await button.click({ timeout: 3000 }).catch(() => undefined);
    this.counts.takeOvers += 1;
    this.say(page, 'takes over');
    return true;
  }

  private async takeOverInAWord(one: Page, other: Page): Promise<void> {
    const wait = this.chance.below(250);
    await Promise.all([this.type(one, 'go on'), sleep(wait).then(() => this.press(other))]);
  }

  /** A tab holds a word and its thread stops; the other takes over, by force where it stops long. */
  private async block(one: Page, other: Page): Promise<void> {
    const field = this.chance.oneOf(FIELDS);
    if (!(await one.locator(`main [name="${field}"]`).isEditable())) return;
    const ms = 500 + this.chance.below(6000);
    const text = this.newWord();
    this.say(one, `is blocked for ${ms} ms with ${text}`);
    this.counts.blocked += 1;
    blockWith(one, { field, text, ms });
    const end = sleep(ms);
    await sleep(200);
    // Without locks the blocked tab may wake first, save, and make a reader of the other.
    for (let tries = 0; tries < 8 && !(await this.type(other, 'wait')); tries += 1) {
      await this.press(other);
      await sleep(1000);
    }
    await end;
    await sleep(500);
  }

  private async reload(page: Page): Promise<void> {
    if (this.chance.below(2) === 0) await this.type(page, 'go on');
    this.say(page, 'reloads');
    await page.reload();
    await ready(page);
  }

  private async leave(page: Page): Promise<void> {
    const address = page.url();
    this.say(page, 'goes home and back');
    await page.getByRole('link', { name: /ke beranda/ }).click();
    await sleep(this.chance.below(800));
    await page.goto(address);
    await ready(page);
  }
}

/** Two tabs on a copy of the worked example. */
export async function beginDuel(
  context: BrowserContext,
  address: string,
  chance: Chance,
): Promise<Duel> {
  const watcher = await context.newPage();
  const one = await context.newPage();
  await one.goto(address);
  await one.getByRole('button', { name: 'Pelajari contoh' }).click();
  await one.getByRole('button', { name: /^Puskesmas/ }).click();
  await one.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
  const id = idOf(one);
  await watcher.goto(address);
  const other = await context.newPage();
  for (const page of [one, other]) {
    await page.goto(`${address}#/r/${id}/identitas`);
    await ready(page);
  }
  return new Duel({ pair: [one, other], watcher }, chance, id);
}

async function ready(page: Page): Promise<void> {
  await page.locator('main [name="vision"]').waitFor();
}

function shownBy(page: Page): Promise<string[]> {
  return Promise.all(FIELDS.map((name) => page.locator(`main [name="${name}"]`).inputValue()));
}

async function offeredBy(page: Page): Promise<string> {
  return (await page.locator('main [role="alert"] li').allTextContents()).join('\n');
}

async function statusOf(page: Page): Promise<string> {
  return (await page.locator('header [role="status"]').first().textContent()) ?? '';
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
