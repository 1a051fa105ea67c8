import { useEffect, useState } from 'react';
import { useServices } from '#ui/shell/services.ts';
import styles from './preview.module.css';

interface StoredPhotoProps {
  readonly hash: string;
  readonly alt: string;
}

/** A photograph from this browser's store, or a sentence where its bytes are missing. */
export function StoredPhoto({ hash, alt }: StoredPhotoProps) {
  const { photoUrl } = useServices();
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void photoUrl(hash).then((found) => {
      if (current) setUrl(found);
    });
    return () => {
      current = false;
    };
  }, [photoUrl, hash]);
  if (url === undefined) return null;
  if (url === null) {
    return <p className={styles.photoMissing}>Foto tidak ditemukan di peramban ini.</p>;
  }
  return <img src={url} alt={alt} />;
}
