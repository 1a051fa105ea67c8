import { labelled } from '#manuscript/blocks/paragraph.ts';
import { identityTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { amountText, datedText, dayText, periodText } from '#words/printed.ts';
import { circleName } from '#words/people.ts';
import { joined } from '#language/joined.ts';
import { circleFigures } from './circleFigures.ts';

/** The circle in one block of facts, then its name, motto, cheer and logo explained. */
export function circleProfile({ risalah }: Context): readonly Block[] {
  const { circle, identity } = risalah;
  const figures = circleFigures(risalah);
  return [
    ...identityTable('circle', '', [
      ['Nama kelompok', circleName(risalah)],
      ['Tema', risalah.title.theme],
      ['Judul', reportTitle(risalah)],
      ['Tema ke-', amountText(identity.themeNumber)],
      ['No. registrasi', identity.registration],
      ['SK pembentukan', joined([circle.decreeNumber, datedText(circle.decreeDate)])],
      ['Tanggal dibentuk', dayText(circle.formedOn)],
      ['Periode kegiatan', periodText(circle.periodFrom, circle.periodTo)],
      ['Jumlah anggota', figures.members],
      ['Usia rata-rata anggota', figures.age],
      ['Jumlah pertemuan', figures.meetings],
      ['Lama pertemuan rata-rata', figures.minutes],
      ['Kehadiran rata-rata', figures.attendance],
      ['Total efisiensi', figures.efficiency],
    ]),
    ...labelled('circle', 'Arti nama', circle.meaning),
    ...labelled('circle', 'Arti logo', circle.logoMeaning),
    ...labelled('circle', 'Moto', circle.motto),
    ...labelled('circle', 'Yel-yel', circle.cheer),
  ];
}
