import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Address } from '#domain/risalah/address.ts';
import { compose } from '#manuscript/compose.ts';
import { Dialog } from '#ui/kit/parts/Dialog.tsx';
import { useFindings } from '#ui/risalah/findings/useFindings.ts';
import { useWholeRisalah } from '#ui/risalah/openRisalah.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { useMethod } from '#ui/risalah/pages/useMethod.ts';
import { useContextOf } from '#ui/preview/pages/useContextOf.ts';
import { useCatalogue } from '#ui/services/services.ts';
import type { JumpEntry, JumpKind } from './jumpEntry.ts';
import { jumpIndex } from './jumpIndex.ts';
import { searchJump } from './searchJump.ts';
import styles from './JumpBox.module.css';

const kindNames: Readonly<Record<JumpKind, string>> = {
  page: 'Halaman',
  question: 'Pertanyaan',
  field: 'Isian',
  row: 'Baris',
  figure: 'Gambar dan tabel',
  remark: 'Catatan juri',
};

interface JumpBoxProps {
  readonly pages: readonly Page[];
  readonly askless: readonly { readonly id: string; readonly name: string }[];
  readonly onOpen: (page: string) => void;
  readonly onPlace: (place: Address) => void;
  readonly onClose: () => void;
}

/** Goes to whatever is called by its words: the arrows choose, Enter goes there. */
export function JumpBox({ pages, askless, onOpen, onPlace, onClose }: JumpBoxProps) {
  const entries = useEntries(pages, askless);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => searchJump(entries, query), [entries, query]);
  const id = useId();
  const active = found[at] ?? null;
  const box = useRef<HTMLInputElement>(null);

  // The dialog is open by then, and its title has the focus.
  useEffect(() => box.current?.focus(), []);

  function go({ to }: JumpEntry): void {
    onClose();
    if (to.kind === 'page') onOpen(to.page);
    else onPlace(to.place);
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter' && active !== null) go(active);
    else if (step !== 0 && found.length > 0) choose((at + step + found.length) % found.length);
    else return;
    event.preventDefault();
  }

  function choose(next: number): void {
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <Dialog title="Cari dan lompat" onClose={onClose}>
      <input
        ref={box}
        className={styles.query}
        type="text"
        role="combobox"
        aria-label="Kata yang dicari"
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        placeholder="Pertanyaan, isian, baris, gambar, halaman, atau catatan"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={handleKeyDown}
      />
      <ul id={id} role="listbox" aria-label="Yang ditemukan" className={styles.found}>
        {found.map((entry, index) => (
          <li
            key={index}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            onClick={() => go(entry)}
          >
            <span className={styles.words}>{entry.words}</span>
            <span className={styles.where}>
              {[kindNames[entry.kind], entry.where].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.none}>
        {found.length === 0 && `Tidak ada yang memuat “${query.trim()}”.`}
      </p>
    </Dialog>
  );
}

/** As it is when the box is opened: nothing changes behind it. */
function useEntries(
  pages: JumpBoxProps['pages'],
  askless: JumpBoxProps['askless'],
): readonly JumpEntry[] {
  const { guidance, findingTexts } = useCatalogue();
  const risalah = useWholeRisalah();
  const findings = useFindings(risalah, useMethod());
  const contextOf = useContextOf();
  const manuscript = useMemo(() => compose(contextOf(risalah)), [contextOf, risalah]);
  return useMemo(
    () => jumpIndex({ risalah, pages, askless, guidance, manuscript, findings, findingTexts }),
    [risalah, pages, askless, guidance, manuscript, findings, findingTexts],
  );
}
