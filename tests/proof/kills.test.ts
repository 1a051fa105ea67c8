/**
 * A thousand kills prove that no letter is lost which is older than 500 ms.
 *
 * A letter's age is measured from the page's own record of it, the time of its key event, to the moment in which the
 * signal is given (`typeUntilKilled`, `killWhileTyping`). It is lost if it does not stand in IndexedDB when the browser is
 * opened again on the same profile. Every fourth kill hits a grid's cell that is being edited, in the risalah and in every
 * tool by itself; the others hit whatever else takes letters, each kind of field of a page as often as the other. Every
 * fifth one ends the page's process alone, the others the whole browser.
 *
 * On a computer that has other things to do keys, page and database wait for it. How late it is by itself is watched all
 * the while; `lost` counts every letter, `lostInTime` only those that are gone though that is allowed for. On a quiet
 * computer both are the same, and a claim should be made there.
 *
 * A kill takes about ten seconds: a plain run does 60, in ten minutes. `PROOF_SEED`, `PROOF_FROM`, `PROOF_COUNT` ask for
 * others; what all runs have found is in `.cache/proof/kills.json`.
 */
import { expect, it } from 'vitest';
import type { OwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import { freshProfile, openOwnBrowser } from '#tests/journeys/saving/ownBrowser.ts';
import { killWhileTyping } from '#tests/journeys/saving/killWhileTyping.ts';
import type { Killed } from '#tests/journeys/saving/killWhileTyping.ts';
import { toolIds } from '#domain/tools/toolId.ts';
import { placesOn } from '#tests/journeys/saving/places.ts';
import type { Place } from '#tests/journeys/saving/places.ts';
import { storedText } from '#tests/journeys/saving/storedText.ts';
import type { Pace } from '#tests/journeys/saving/typeUntilKilled.ts';
import { chanceOf } from './hostile/chance.ts';
import type { Chance } from './hostile/chance.ts';
import { watchLateness } from './lateness.ts';
import { askedPart, enterPart, readTally, writeTally } from './part.ts';
import { serveApp } from './servedApp.ts';
import type { ServedApp } from './servedApp.ts';

/** Milliseconds within which a letter is to be saved. */
const WITHIN = 500;
/** A letter passes through the page, the browser and its database: each may have to wait for the computer. */
const TURNS = 3;
const USUAL = 60;
/** Letters from one blank to the next: a line does not begin with a blank. */
const WORD = 6;
/** Kills after which a new copy of the example is taken: its answers have grown long. */
const FRESH = 40;

const pages = [
  'identitas',
  'pengesahan',
  'theme',
  'causes',
  'dominant-causes',
  'plan',
  'implementation',
  'results',
  'standards',
  'next',
  'penutup',
  'cermin-juri',
] as const;

/** Pages of the risalah that have a grid, and tools by themselves. */
const grids = ['theme', 'dominant-causes', 'results', 'tool'] as const;
const tools = toolIds.filter((tool) => !['flowchart', 'cause-effect'].includes(tool));
/** Every so-manieth kill hits a cell. */
const CELLS = 4;

interface Line {
  readonly seed: number;
  readonly index: number;
  /** In the app: `r/PAGE` of the risalah, or `alat/TOOL`. */
  readonly page: string;
  readonly kind: Place['kind'];
  readonly name: string;
  readonly pace: Pace;
  readonly way: 'browser' | 'page';
  readonly typed: number;
  /** Letters that had been made 500 ms before the end and that are gone. */
  readonly lost: number;
  /** Of them those that are gone though the computer was not late by itself. */
  readonly lostInTime: number;
  /** Milliseconds that it was late. */
  readonly late: number;
  readonly falselyTold: number;
  /** Milliseconds that the oldest letter was old that is gone. */
  readonly age: number;
  readonly others: readonly string[];
  readonly complaints: readonly string[];
}

interface Tally {
  /** By seed: the first kill that no part has done. */
  readonly done: Record<number, number>;
  readonly lines: Line[];
  /** Kills that came to nothing because the harness did not find its place. */
  missed: number;
}

it('keeps every letter older than 500 ms, whatever is typed into when the browser is killed', async () => {
  const tally = readTally<Tally>('kills', { done: {}, lines: [], missed: 0 });
  const { seed, from, count } = askedPart('kills', USUAL, (seed) => tally.done[seed] ?? 0);
  const app = await serveApp();
  const faults: Line[] = [];
  const most = { lost: 0, age: 0, late: 0, missed: 0 };
  try {
    for (let first = from; first < from + count; first += FRESH) {
      const indices = range(first, Math.min(first + FRESH, from + count));
      await withCopy(app, async (desk) => {
        for (const index of indices) {
          const line = await killed(desk, { seed, index });
          if (line === null) {
            tally.missed += 1;
            most.missed += 1;
          } else {
            tally.lines.push(line);
            for (const each of ['lost', 'age', 'late'] as const) {
              most[each] = Math.max(most[each], line[each]);
            }
          }
          if (line !== null && isFault(line)) faults.push(line);
          tally.done[seed] = Math.max(tally.done[seed] ?? 0, index + 1);
          writeTally('kills', tally);
        }
      });
    }
  } finally {
    await app.close();
  }
  enterPart('kills', { seed, from, count }, { faults: faults.length, most });
  process.stdout.write(`${JSON.stringify(summary(tally.lines))}\n`);
  expect(faults).toEqual([]);
});

function isFault({ lostInTime, falselyTold, others, complaints }: Line): boolean {
  return lostInTime > 0 || falselyTold > 0 || others.length > 0 || complaints.length > 0;
}

/** A browser on a profile of its own with a copy of the worked example. */
interface Desk {
  /** Goes to a place of the app, with a new browser where the last one has been killed. */
  readonly goTo: (place: string) => Promise<OwnBrowser>;
}

async function withCopy(app: ServedApp, work: (desk: Desk) => Promise<void>): Promise<void> {
  const profile = freshProfile();
  let own = await openOwnBrowser(app.chromium, profile.folder);
  try {
    await own.page.goto(app.address);
    await own.page.getByRole('button', { name: 'Pelajari contoh' }).click();
    await own.page.getByRole('button', { name: /^Puskesmas/ }).click();
    await own.page.getByRole('navigation', { name: 'Langkah', exact: true }).waitFor();
    const risalah = own.page.url().replace(/.*#\/(r\/[^/]+).*/, '$1');
    await work({
      goTo: async (place) => {
        if (own.isGone()) own = await openOwnBrowser(app.chromium, profile.folder);
        // Left first, so that nothing of the page before is taken for the next one's.
        await own.page.goto('about:blank');
        await own.page.goto(`${app.address}#/${place.replace('r/', `${risalah}/`)}`);
        await own.page.locator('main h1').first().waitFor();
        return own;
      },
    });
  } finally {
    await own.kill();
    profile.remove();
  }
}

interface Numbered {
  readonly seed: number;
  readonly index: number;
}

/** One kill by its number; `null` where there was no place to type into. */
async function killed(desk: Desk, { seed, index }: Numbered): Promise<Line | null> {
  const chance = chanceOf(seed, index);
  const at = index % CELLS === CELLS - 1 ? gridPage(chance) : `r/${chance.oneOf(pages)}`;
  const pace = chance.below(4) === 0 ? 'human' : chance.below(231);
  const way = chance.below(5) === 0 ? 'page' : 'browser';
  const lives = 300 + chance.below(3200);
  const lateness = watchLateness();
  let late: number;
  let place: Place | undefined;
  let end: Killed;
  try {
    const own = await desk.goTo(at);
    const places = await placesOn(own.page);
    place = chosen(places, index % CELLS === CELLS - 1 ? ['cell'] : FIELDS, chance);
    if (place === undefined) return null;
    end = await killWhileTyping(own, { place, pace, first: WORD * index, lives, way });
    late = lateness.lately();
  } catch (error) {
    process.stdout.write(`${index} ${at}: ${String(error).split('\n')[0] ?? ''}\n`);
    return null;
  } finally {
    lateness.stop();
  }
  const { page: again, complaints } = await desk.goTo(at);
  const { letters, others } = end.keptIn(await storedText(again));
  const line: Line = {
    ...{ seed, index, page: at, kind: place.kind, name: place.name, pace, way },
    typed: end.typed.made.length,
    lost: Math.max(0, end.dueFor(WITHIN) - letters),
    lostInTime: Math.max(0, end.dueFor(WITHIN + TURNS * late) - letters),
    late,
    falselyTold: Math.max(0, end.typed.toldSaved - letters),
    age: end.ageBehind(letters),
    others,
    complaints: [...complaints],
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return line;
}

function gridPage(chance: Chance): string {
  const page = chance.oneOf(grids);
  if (page !== 'tool') return `r/${page}`;
  return `alat/${tools[chance.below(tools.length)] ?? 'pareto'}`;
}

const FIELDS: readonly Place['kind'][] = ['words', 'line', 'number'];

/** Each kind of a page's places as often as the other, although there are fewer of some. */
function chosen(
  places: readonly Place[],
  wanted: readonly Place['kind'][],
  chance: Chance,
): Place | undefined {
  const kinds = wanted.filter((kind) => places.some((place) => place.kind === kind));
  const kind = kinds[chance.below(Math.max(1, kinds.length))];
  const ofKind = places.filter((place) => place.kind === kind);
  return ofKind[chance.below(Math.max(1, ofKind.length))];
}

function summary(lines: readonly Line[]): unknown {
  const ages = lines.map(({ age }) => age).sort((one, other) => one - other);
  return {
    kills: lines.length,
    faults: lines.filter(isFault).length,
    letters: lines.reduce((sum, { typed }) => sum + typed, 0),
    lost: lines.reduce((sum, { lost }) => sum + lost, 0),
    lostInTime: lines.reduce((sum, { lostInTime }) => sum + lostInTime, 0),
    falselyTold: lines.filter(({ falselyTold }) => falselyTold > 0).length,
    kinds: Object.fromEntries(
      [...FIELDS, 'cell'].map((kind) => [kind, lines.filter((line) => line.kind === kind).length]),
    ),
    medianAge: ages[Math.floor(ages.length / 2)] ?? 0,
    oldest: ages.at(-1) ?? 0,
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
