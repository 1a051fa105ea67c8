import { Suspense, lazy } from 'react';
import { Home } from '#ui/home/Home.tsx';
import { useRoute } from './useRoute.ts';
import styles from './App.module.css';

// The home page stays light: everything behind a risalah is loaded when one is opened.
const Workspace = lazy(() =>
  import('#ui/wizard/Workspace.tsx').then((module) => ({ default: module.Workspace })),
);

export function App() {
  const route = useRoute();
  if (route.kind === 'home') return <Home />;
  return (
    <Suspense fallback={<p className={styles.wait}>Membuka risalah …</p>}>
      <Workspace key={route.id} id={route.id} page={route.page} />
    </Suspense>
  );
}
