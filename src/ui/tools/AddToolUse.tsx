import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ToolUseKind } from '#domain/risalah/toolUse.ts';
import { toolNames } from '#manuscript/words/toolNames.ts';
import { Button } from '#ui/shell/Button.tsx';
import styles from './tools.module.css';

interface AddToolUseProps {
  readonly onAdd: (tool: ToolUseKind) => void;
}

const purposes = [
  { tool: 'check-sheet', purpose: 'Hitung kejadian per hari, loket, atau petugas.' },
  {
    tool: 'stratification',
    purpose: 'Pilah data menurut loket, waktu, atau petugas; lihat mana yang berbeda.',
  },
  { tool: 'pareto', purpose: 'Lihat jenis mana yang paling banyak menyumbang.' },
  { tool: 'histogram', purpose: 'Lihat sebaran hasil pengukuran: pusat, lebar, dan bentuknya.' },
  {
    tool: 'scatter',
    purpose: 'Lihat apakah dua ukuran berjalan bersama: dugaan sebab dan akibat.',
  },
  { tool: 'series', purpose: 'Bandingkan nilai dari waktu ke waktu, atau sebelum dan sesudah.' },
  {
    tool: 'control-chart',
    purpose: 'Lihat apakah proses terkendali, dan kapan ada yang tidak biasa.',
  },
] as const satisfies readonly { tool: ToolUseKind; purpose: string }[];

/** A short choice of tools, each with what it is for. */
export function AddToolUse({ onAdd }: AddToolUseProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.add}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        <Plus size={18} aria-hidden="true" />
        Tambah alat
      </Button>
      {open && (
        <ul className={styles.choice}>
          {purposes.map(({ tool, purpose }) => (
            <li key={tool}>
              <button
                type="button"
                className={styles.option}
                onClick={() => {
                  setOpen(false);
                  onAdd(tool);
                }}
              >
                <strong>{toolNames[tool]}</strong>
                <span className={styles.quiet}>{purpose}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
