import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PhotoUse } from '#domain/risalah/schema/photoUse.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { DayInput } from '#ui/fields/inputs/DayInput.tsx';
import { LongTextInput } from '#ui/fields/inputs/LongTextInput.tsx';
import { PhotoImage } from './PhotoImage.tsx';
import styles from './photos.module.css';

interface PhotoListProps {
  readonly photos: readonly PhotoUse[];
  readonly onChange: (photos: readonly PhotoUse[]) => void;
  readonly name: string;
  /** What the photographs are of: "Foto sebelum, baris 2". */
  readonly label: string;
  readonly readOnly: boolean;
  readonly many?: 'one' | 'many';
  /** What adds another one. */
  readonly adder: ReactNode;
}

/** Photographs with their captions, in the order in which they are printed. */
export function PhotoList(props: PhotoListProps) {
  const { photos, onChange, name, label, readOnly, many = 'many', adder } = props;

  function handleAnswer(id: string, answer: Partial<PhotoUse>): void {
    onChange(photos.map((photo) => (photo.id === id ? { ...photo, ...answer } : photo)));
  }

  function move(from: number, to: number): void {
    const moved = photos[from];
    if (moved === undefined || to < 0 || to >= photos.length) return;
    onChange(photos.toSpliced(from, 1).toSpliced(to, 0, moved));
  }

  return (
    <div className={styles.photos} data-field={name}>
      {photos.map((photo, index) => (
        <figure key={photo.id} className={styles.photo}>
          <PhotoImage
            hash={photo.hash}
            alt={photo.caption === '' ? `${label}, foto ${index + 1}` : photo.caption}
            className={styles.thumbnail}
          />
          <figcaption className={styles.photoTools}>
            <LongTextInput
              name={`${name}.${index}.caption`}
              value={photo.caption}
              placeholder="Keterangan foto"
              ariaLabel={`Keterangan ${label}, foto ${index + 1}`}
              readOnly={readOnly}
              onChange={(caption) => handleAnswer(photo.id, { caption })}
              onBlur={() => undefined}
            />
            {many === 'many' && (
              <DayInput
                name={`${name}.${index}.takenOn`}
                value={photo.takenOn}
                placeholder="Tanggal diambil"
                ariaLabel={`Tanggal diambil ${label}, foto ${index + 1}`}
                readOnly={readOnly}
                onChange={(takenOn) => handleAnswer(photo.id, { takenOn })}
                onBlur={() => undefined}
              />
            )}
            {!readOnly && many === 'many' && (
              <>
                <Button
                  look="icon"
                  aria-label={`Naikkan foto ${index + 1}`}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <ArrowUp size={18} aria-hidden="true" />
                </Button>
                <Button
                  look="icon"
                  aria-label={`Turunkan foto ${index + 1}`}
                  disabled={index === photos.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <ArrowDown size={18} aria-hidden="true" />
                </Button>
              </>
            )}
            {!readOnly && (
              <Button
                look="icon"
                aria-label={`Lepas foto ${index + 1}`}
                onClick={() => onChange(photos.filter(({ id }) => id !== photo.id))}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            )}
          </figcaption>
        </figure>
      ))}
      {!readOnly && (many === 'many' || photos.length === 0) && adder}
    </div>
  );
}
