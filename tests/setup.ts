import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { shareComputedStyles } from './computedStyle.ts';

// What is drawn a moment behind the keys comes late on a busy machine; what never comes is still missed.
configure({ asyncUtilTimeout: 60_000 });

shareComputedStyles(window);

afterEach(cleanup);
