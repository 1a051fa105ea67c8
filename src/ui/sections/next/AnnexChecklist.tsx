import { Check, CircleDashed, FileText } from 'lucide-react';
import { useMemo } from 'react';
import { annexEvidence } from '#domain/risalah/uses/annexEvidence.ts';
import type { AnnexEvidence } from '#domain/risalah/uses/annexEvidence.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { annexKindNames, annexProofs } from '#words/annexes.ts';
import { useRisalahOf } from '#ui/risalah/useRisalahOf.ts';
import { FieldGroup } from '#ui/sections/parts/FieldGroup.tsx';
import styles from './annexes.module.css';

const icons = { there: Check, recorded: FileText, lacking: CircleDashed } as const;
const words = {
  there: 'Ada',
  recorded: 'Isinya ada, berkasnya belum',
  lacking: 'Belum ada',
} as const;

/** Which paper proves what, which is there and which lacks: the same list serves bureaucracy-reform scoring. */
export function AnnexChecklist() {
  const risalah = useRisalahOf(shown);
  const list = useMemo(() => annexEvidence(risalah), [risalah]);
  const there = list.filter(({ state }) => state === 'there').length;
  return (
    <FieldGroup
      title="Bukti budaya kerja"
      hint={`${there} dari ${list.length} berkas sudah ada. Daftar ini dapat dipakai pula sebagai bukti penilaian reformasi birokrasi.`}
    >
      <ul className={styles.list}>
        {list.map((entry) => {
          const Icon = icons[entry.state];
          return (
            <li key={entry.kind} className={styles.entry} data-state={entry.state}>
              <Icon size={20} aria-hidden="true" />
              <span className={styles.name}>
                <strong>{annexKindNames[entry.kind]}</strong>
                <span>{annexProofs[entry.kind]}</span>
              </span>
              <span className={styles.state}>
                {words[entry.state]}
                {heldText(entry) !== '' && <span>{heldText(entry)}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </FieldGroup>
  );
}

const counted: { readonly [Kind in AnnexEvidence['kind']]?: string } = {
  attendance: 'pertemuan berdaftar hadir',
  minutes: 'pertemuan bernotulen',
  'check-sheet': 'lembar periksa',
  photographs: 'foto',
  benefit: 'butir manfaat',
};

function heldText({ kind, held }: AnnexEvidence): string {
  const unit = counted[kind];
  if (unit === undefined || held === null || held.count + (held.of ?? 0) === 0) return '';
  return held.of === null ? `${held.count} ${unit}` : `${held.count} dari ${held.of} ${unit}`;
}

function shown(risalah: Risalah): unknown {
  const { annexes, circle, meetings, procedure, actions, benefit } = risalah;
  const { background, inventory, verification, comparison, remainder } = risalah;
  const data = [background, inventory, verification, comparison, remainder].map((one) => one.data);
  return [annexes, circle.decreeNumber, meetings, procedure.steps, actions, benefit.rows, data];
}
