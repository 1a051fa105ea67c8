import { choosePrinting } from '#store/acts.ts';
import { OptionRow } from '#ui/kit/parts/OptionRow.tsx';
import { useAccess, useRisalah, useRisalahStore } from '#ui/risalah/openRisalah.ts';

/** One act for all: whether readers are told why something is not there. */
export function ShowAbsent() {
  const store = useRisalahStore();
  const readOnly = useAccess() === 'read';
  const isShown = useRisalah((risalah) => risalah.printing.tellsAbsent);
  return (
    <OptionRow
      type="checkbox"
      label="Cetak alasan “memang belum ada”"
      hint="Menggantikan “(belum diisi)” di risalah, dan ikut dalam setiap berkas. Alasan “sudah benar” tidak pernah ikut."
      checked={isShown}
      disabled={readOnly}
      onChange={(event) => choosePrinting(store, { tellsAbsent: event.target.checked })}
    />
  );
}
