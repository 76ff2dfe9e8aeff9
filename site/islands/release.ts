import { startCopyRelease } from './release/copy-release.ts';
import { startReleaseFilters } from './release/release-filters.ts';

const button = document.querySelector<HTMLButtonElement>('[data-copy-release]');
const filters = document.querySelector<HTMLFormElement>('[data-release-filters]');

if (button) startCopyRelease(button);
if (filters) startReleaseFilters(filters);
