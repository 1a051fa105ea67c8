import { useEffect, useState } from 'react';
import styles from './photos.module.css';
import { usePhotographs } from '#ui/services/services.ts';

interface PhotoImageProps {
  readonly hash: string;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A stored photograph; a sentence in its place when its bytes are missing. */
export function PhotoImage({ hash, alt, className }: PhotoImageProps) {
  const { photoUrl } = usePhotographs();
  const [found, setFound] = useState<{ hash: string; url: string | null } | null>(null);

  useEffect(() => {
    let wanted = true;
    void photoUrl(hash).then((url) => {
      if (wanted) setFound({ hash, url });
    });
    return () => {
      wanted = false;
    };
  }, [hash, photoUrl]);

  if (found?.hash !== hash)
    return <span className={styles.photoWait} aria-hidden="true" data-waiting="" />;
  if (found.url === null) {
    return <span className={styles.photoMissing}>Foto tidak ada di peramban ini</span>;
  }
  return <img className={className} src={found.url} alt={alt} loading="lazy" />;
}
