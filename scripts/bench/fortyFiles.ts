import { noLineage } from '#persistence/lineage.ts';
import { encodeFile } from '#persistence/risalahFile.ts';
import { examples } from '#templates/examples/examples.ts';

/** Teams of a class. */
const TEAMS = 40;

export interface TeamFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What forty teams hand in: the worked examples with their photographs, each as another team's. */
export async function fortyFiles(): Promise<readonly TeamFile[]> {
  const loaded = await Promise.all(examples.map((example) => example.load()));
  return Array.from({ length: TEAMS }, (_, at) => {
    const example = loaded[at % loaded.length];
    if (example === undefined) throw new Error('There is no example.');
    const { risalah, photos } = example;
    const name = `Tim ${at + 1}`;
    return {
      name: `${name}.risalah`,
      bytes: encodeFile({
        risalah: { ...risalah, id: `tim-${at + 1}`, circle: { ...risalah.circle, name } },
        photos: new Map(photos.map(({ hash, base64 }) => [hash, Buffer.from(base64, 'base64')])),
        lineage: noLineage,
        leftOut: null,
      }),
    };
  });
}
