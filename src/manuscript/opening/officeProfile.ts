import { labelled, prose } from '#manuscript/blocks/paragraph.ts';
import { identityTable } from '#manuscript/blocks/table.ts';
import type { Context } from '#manuscript/context.ts';
import type { Block } from '#manuscript/manuscript.ts';

/** The office: what it serves, its vision and mission. */
export function officeProfile({ risalah }: Context): readonly Block[] {
  const { institution, opd, unit, address, profile, vision, mission } = risalah.identity;
  return [
    ...prose('identity', profile),
    ...identityTable('identity', '', [
      ['Instansi', institution],
      ['OPD', opd],
      // An office without units is named once.
      ['Unit kerja', unit.trim() === opd.trim() ? '' : unit],
      ['Alamat', address],
    ]),
    ...labelled('identity', 'Visi', vision),
    ...labelled('identity', 'Misi', mission),
  ];
}
