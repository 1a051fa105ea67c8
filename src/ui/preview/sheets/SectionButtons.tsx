import type { Sheet } from '#manuscript/pagedManuscript.ts';
import { useCatalogue } from '#ui/services/services.ts';
import { sectionIds } from '#domain/method/sectionId.ts';
import { useOpenSection } from './openSection.ts';
import { useSheetWorld } from './pieces/sheetContext.ts';
import styles from './sheets.module.css';

/** For the keyboard and for fingers: one button for each section that begins on a sheet, beside its first words. */
export function SectionButtons({ sheet }: { readonly sheet: Sheet }) {
  const { guidance } = useCatalogue();
  const { blocks } = useSheetWorld();
  const open = useOpenSection();
  if (open === null) return null;
  const tops = new Map<string, number>();
  for (const piece of sheet.pieces) {
    const block = blocks[piece.block];
    const [first] = piece.kind === 'rows' ? piece.rows : piece.lines;
    if (block === undefined || first === undefined || !('section' in block)) continue;
    if (!tops.has(block.section)) tops.set(block.section, first.y);
  }
  return [...tops].map(([id, top]) => {
    const section = sectionIds.find((known) => known === id);
    return section === undefined ? null : (
      <button
        key={section}
        type="button"
        className={styles.open}
        style={{ top }}
        aria-label={`Buka pertanyaan: ${guidance[section].name}`}
        onClick={() => open(section)}
      >
        Buka pertanyaan
      </button>
    );
  });
}
