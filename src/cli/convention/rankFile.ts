import { z } from 'zod';
import { rank } from '#domain/convention/rank.ts';
import type { Entry, Ranking } from '#domain/convention/rank.ts';
import { BadInput } from '#cli/badInput.ts';
import { isZip } from '#persistence/zip.ts';
import { placeWords } from '#cli/placeWords.ts';
import { readJson } from '#cli/readJson.ts';
import { rankEvent } from './rankEvent.ts';
import { readBytes } from '#cli/risalahOnDisk.ts';
import type { Surroundings } from '#cli/surroundings.ts';

/**
 * Ranks the teams of a file of judges' sheets, `{ teams: [{ team, judges: [[score, …] | null, …] }, …] }`, or those of an
 * event's convention. Throws `BadInput`.
 */
export function rankFile(path: string, surroundings: Surroundings): Ranking {
  const bytes = readBytes(path, surroundings);
  if (isZip(bytes)) return rankEvent(path, bytes, surroundings);
  const { data, error } = fileShape.safeParse(readJson(new TextDecoder().decode(bytes)));
  if (error !== undefined) {
    const [first] = error.issues;
    const place =
      first === undefined || first.path.length === 0 ? '' : ` pada ${placeWords(first.path)}`;
    throw new BadInput(
      `${path} tidak berisi lembar nilai yang dikenal${place}. Susunannya: {"teams": [{"team": "Nama", "judges": [[nilai, …], null]}]}; null untuk lembar yang tidak ada.`,
    );
  }
  refuseUneven(path, data);
  return rank(data.teams);
}

const fileShape = z.object({
  items: z.number().optional(),
  teams: z
    .array(
      z.object({
        team: z.string().regex(/\S/u),
        judges: z.array(z.array(z.number()).min(1).nullable()).min(1),
      }),
    )
    .min(1),
});

type Sheets = z.infer<typeof fileShape>;

/** What could be meant in two ways is not reckoned with. */
function refuseUneven(path: string, { items, teams }: Sheets): void {
  const double = teams.find(({ team }, at) => teams.findIndex((one) => one.team === team) < at);
  if (double !== undefined) {
    throw new BadInput(`Dalam ${path} ada dua regu bernama “${double.team}”. Bedakan namanya.`);
  }
  const judges = teams[0]?.judges.length ?? 0;
  const uneven = teams.find((each) => each.judges.length !== judges);
  if (uneven !== undefined) {
    throw new BadInput(
      `“${uneven.team}” memiliki ${uneven.judges.length} lembar juri, sedangkan “${teams[0]?.team}” ${judges}. Tulis null untuk lembar yang tidak ada.`,
    );
  }
  const expected = items ?? sheetsOf(teams).find(({ sheet }) => sheet !== null)?.sheet?.length;
  const odd = sheetsOf(teams).find(({ sheet }) => sheet !== null && sheet.length !== expected);
  if (odd !== undefined) {
    throw new BadInput(
      `Lembar juri ke-${odd.judge} untuk “${odd.team}” berisi ${odd.sheet?.length} butir, seharusnya ${expected}.`,
    );
  }
}

function sheetsOf(teams: readonly Entry[]) {
  return teams.flatMap(({ team, judges }) =>
    judges.map((sheet, at) => ({ team, sheet, judge: at + 1 })),
  );
}
