import type { Format } from '#domain/method/format.ts';
import { sameAnswers } from './sameAnswers.ts';

/** What a risalah calls a format that none of the offered ones is. */
export const OWN_FORMAT = 'sendiri';

/** A format as this risalah keeps it: an offered one as it stands, any other as the team's own. */
export function ownFormat(format: Format, offered: readonly Format[]): Format {
  const original = offered.find((one) => sameSettings(one, format));
  return original ?? { ...format, id: OWN_FORMAT };
}

/** Whether two formats print alike and are called alike, whoever keeps them. */
export function sameSettings(one: Format, other: Format): boolean {
  return sameAnswers({ ...one, id: '' }, { ...other, id: '' });
}
