import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { toolUses } from '#domain/risalah/uses/resolveToolUse.ts';
import type { RisalahWithPhotos } from '#persistence/openedFile.ts';
import { examples } from '#templates/examples/examples.ts';

/** Photographs of a team that photographed everything. */
const PHOTOS = 60;
/** Uses of tools added to those of the example, so that the report has forty figures. */
const MORE_TOOLS = 20;
/** Bytes of a photograph as the intake leaves it, 1600 pixels wide. */
const PHOTO_SIZE = 250_000;

/** A risalah of about eighty pages: the worked example with far more tools and photographs. */
export async function largeRisalah(): Promise<RisalahWithPhotos> {
  const example = await examples[0]?.load();
  if (example === undefined) throw new Error('There is no example.');
  const { risalah } = example;
  const uses = Array.from({ length: PHOTOS }, (_, index): PhotoUse => ({
    id: `bench-photo-${index}`,
    hash: `bench${index}`,
    caption: `Foto kegiatan ke-${index + 1}`,
    takenOn: '2026-03-03',
    width: 1600,
    height: 1200,
  }));
  return {
    risalah: { ...withTools(risalah), annexes: withPhotos(risalah, uses) },
    photos: new Map(uses.map(({ hash }, index) => [hash, photograph(index)])),
  };
}

/** The tools of all steps once more, behind the background. */
function withTools(risalah: Risalah): Risalah {
  const { data } = risalah.background;
  const drawn = toolUses(risalah)
    .map(({ use }) => use)
    .filter(({ tool }) => tool !== 'check-sheet');
  const more = Array.from({ length: MORE_TOOLS }, (_, index) => drawn[index % drawn.length]);
  const added = more.flatMap((use, index) => (use ? [{ ...use, id: `bench-tool-${index}` }] : []));
  return { ...risalah, background: { ...risalah.background, data: [...data, ...added] } };
}

function withPhotos({ annexes }: Risalah, photos: readonly PhotoUse[]): Risalah['annexes'] {
  const row: Risalah['annexes']['rows'][number] = {
    id: 'bench-annex',
    kind: 'photographs',
    title: 'Foto kegiatan',
    available: true,
    note: '',
    photos: [...photos],
  };
  return { ...annexes, rows: [...annexes.rows, row] };
}

const MARKER = 0xff;
const COMMENT = 0xfe;
const START_LENGTH = 2;
const LONGEST_COMMENT = 65_000;

/** A JPEG of one grey point. */
const POINT = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  ),
);

/** A JPEG as large as a real one: the point, with comments of noise that no archive can shrink. */
function photograph(seed: number): Uint8Array {
  const bytes = new Uint8Array(PHOTO_SIZE);
  const next = noise(seed + 1);
  bytes.set(POINT.subarray(0, START_LENGTH));
  const end = PHOTO_SIZE - POINT.length + START_LENGTH;
  let at = START_LENGTH;
  while (at < end) {
    const length = Math.min(LONGEST_COMMENT, end - at);
    bytes.set([MARKER, COMMENT, (length - 2) >> 8, (length - 2) & 255], at);
    for (let of = at + 4; of < at + length; of++) bytes[of] = next();
    at += length;
  }
  bytes.set(POINT.subarray(START_LENGTH), at);
  return bytes;
}

/** Bytes without a pattern, the same at every run. */
function noise(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  };
}
