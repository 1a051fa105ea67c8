import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import type { Context } from '#manuscript/context.ts';
import type { CoverBlock } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { circleName, circleKindNames } from '#words/people.ts';
import { isBlank } from '#language/isBlank.ts';

/** Logos, the document's kind, title, circle and event, and at the foot unit, office, institution and year. */
export function cover({ risalah, options: { format } }: Context): CoverBlock {
  const { identity, circle } = risalah;
  const title = reportTitle(risalah) || '(judul belum diisi)';
  return {
    kind: 'cover',
    logos: [
      ...logo(identity.logo, 'Logo instansi'),
      ...logo(circle.logo, `Logo ${circleName(risalah)}`),
    ],
    heading: `RISALAH ${circleKindNames[circle.kind].full.toUpperCase()}`,
    title: format.cover.capitals ? title.toUpperCase() : title,
    lines: told([
      circleName(risalah),
      isBlank(identity.registration) ? '' : `No. registrasi ${identity.registration}`,
      identity.event,
      identity.slogan,
      risalah.mark,
    ]),
    foot: [...new Set(told([identity.unit, identity.opd, identity.institution, identity.year]))],
  };
}

function logo(photo: PhotoUse | null, name: string): CoverBlock['logos'] {
  return photo === null ? [] : [{ hash: photo.hash, alt: photo.caption.trim() || name }];
}

function told(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
