import type { Risalah } from '#domain/risalah/risalah.ts';
import type { PhotoUse } from '#domain/risalah/photoUse.ts';
import type { RisalahWithPhotos } from '#persistence/risalahFile.ts';
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
  const [model] = example?.photos ?? [];
  if (example === undefined || model === undefined) throw new Error('There is no example.');
  const { risalah } = example;
  const jpeg = new Uint8Array(Buffer.from(model.base64, 'base64'));
  const uses = Array.from({ length: PHOTOS }, (_, index): PhotoUse => ({
    id: `bench-photo-${index}`,
    hash: `bench${index}`,
    caption: `Foto kegiatan ke-${index + 1}`,
    takenOn: '2026-03-03',
    width: model.width,
    height: model.height,
  }));
  return {
    risalah: { ...withTools(risalah), annexes: withPhotos(risalah, uses) },
    photos: new Map(uses.map(({ hash }, index) => [hash, grown(jpeg, index)])),
  };
}

function withTools(risalah: Risalah): Risalah {
  const { data } = risalah.background;
  const drawn = data.filter(({ tool }) => tool !== 'check-sheet');
  const more = Array.from({ length: MORE_TOOLS }, (_, index) => drawn[index % drawn.length]);
  const added = more.flatMap((use, index) => (use ? [{ ...use, id: `bench-tool-${index}` }] : []));
  return { ...risalah, background: { ...risalah.background, data: [...data, ...added] } };
}

function withPhotos({ annexes }: Risalah, photos: readonly PhotoUse[]): Risalah['annexes'] {
  const row = {
    id: 'bench-annex',
    kind: 'photographs',
    title: 'Foto kegiatan',
    available: true,
    note: '',
    photos: [...photos],
  } as const;
  return { ...annexes, rows: [...annexes.rows, row] };
}

const MARKER = 0xff;
const COMMENT = 0xfe;
const START_LENGTH = 2;
const LONGEST_COMMENT = 65_533;

/** The photograph made as large as a real one by comments of noise, which no archive can shrink. */
function grown(jpeg: Uint8Array, seed: number): Uint8Array {
  const pieces: Uint8Array[] = [jpeg.subarray(0, START_LENGTH)];
  const next = noise(seed + 1);
  for (let missing = PHOTO_SIZE - jpeg.length; missing > 4; missing -= LONGEST_COMMENT + 4) {
    const length = Math.min(LONGEST_COMMENT, missing - 4);
    const comment = new Uint8Array(length + 4);
    comment.set([MARKER, COMMENT, (length + 2) >> 8, (length + 2) & 255]);
    for (let at = 4; at < comment.length; at++) comment[at] = next();
    pieces.push(comment);
  }
  pieces.push(jpeg.subarray(START_LENGTH));
  return new Uint8Array(Buffer.concat(pieces));
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
