import type { PointedKind } from '#domain/tools/pointer.ts';

/** A table whose rows and columns are both rows of the record, with an amount where they meet. */
export interface CrossTable {
  readonly rows: CrossSide;
  readonly columns: CrossSide;
}

export interface CrossSide {
  readonly kind: PointedKind;
  /** Its name in the record: the row's pointer, or the amounts by pointer. */
  readonly key: string;
  /** What its column, or its heads together, are called. */
  readonly names: readonly string[];
}

const members = (key: string): CrossSide => ({
  kind: 'members',
  key,
  names: ['nama', 'anggota', 'nama anggota', 'pemilih', 'penilai', 'responden', 'peserta'],
});

const problems: CrossSide = {
  kind: 'problems',
  key: 'problem',
  names: ['masalah', 'permasalahan', 'uraian masalah', 'daftar masalah', 'isu', 'uraian'],
};

/** Every such table by its English name; `points` is the ranking by points of members. */
export const crossTables = {
  vote: {
    rows: {
      kind: 'causes',
      key: 'cause',
      names: ['penyebab', 'akar penyebab', 'calon akar penyebab', 'calon', 'sebab', 'uraian'],
    },
    columns: members('points'),
  },
  priority: {
    rows: problems,
    columns: { kind: 'criteria', key: 'scores', names: ['kriteria', 'unsur', 'aspek'] },
  },
  points: { rows: problems, columns: members('points') },
} as const satisfies Readonly<Record<string, CrossTable>>;

export type CrossTableId = keyof typeof crossTables;

export const crossTableIds = Object.keys(crossTables) as readonly CrossTableId[];
