import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  Footprints,
  LayoutList,
  MonitorUp,
  Moon,
  PencilLine,
  Sparkles,
  Timer,
  X,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { usePointerRest } from './usePointerRest.ts';
import type { PresenterAct, ProjectorActs } from './useProjectorKeys.ts';
import styles from './ProjectorBar.module.css';

interface ProjectorBarProps {
  readonly acts: ProjectorActs;
  readonly canBuild: boolean;
  readonly canEnter: boolean;
  /** Slides arrive empty. */
  readonly isGradual: boolean;
}

const buttons: readonly {
  readonly act: PresenterAct;
  readonly name: string;
  readonly Icon: LucideIcon;
}[] = [
  { act: 'previous', name: 'Sebelumnya (←)', Icon: ChevronLeft },
  { act: 'next', name: 'Berikutnya (→)', Icon: ChevronRight },
  { act: 'build', name: 'Tampilkan bertahap (Spasi)', Icon: Sparkles },
  { act: 'gradual', name: 'Bertahap (A)', Icon: Footprints },
  { act: 'list', name: 'Daftar salindia (O)', Icon: LayoutList },
  { act: 'enter', name: 'Isi data (E)', Icon: PencilLine },
  { act: 'clock', name: 'Jam hitung mundur (T)', Icon: Timer },
  { act: 'black', name: 'Layar hitam (B)', Icon: Moon },
  { act: 'secondScreen', name: 'Layar kedua (S)', Icon: MonitorUp },
  { act: 'help', name: 'Bantuan (?)', Icon: CircleHelp },
  { act: 'close', name: 'Keluar dari proyektor (Esc)', Icon: X },
];

/** The same acts for a mouse; it withdraws while the pointer rests, so that the hall sees only the slide. */
export function ProjectorBar({ acts, canBuild, canEnter, isGradual }: ProjectorBarProps) {
  const pointer = usePointerRest();
  const shown = buttons.filter(({ act }) => canEnter || act !== 'enter');
  return (
    <div className={styles.bar} role="toolbar" aria-label="Tombol proyektor" data-pointer={pointer}>
      {shown.map(({ act, name, Icon }) => (
        <button
          key={act}
          type="button"
          aria-label={name}
          title={name}
          disabled={act === 'build' && !canBuild}
          aria-pressed={act === 'gradual' ? isGradual : undefined}
          onClick={acts[act]}
        >
          <Icon size={26} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
