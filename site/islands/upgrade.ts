import { UpgradePage } from './upgrade/upgrade-page.ts';

const root = document.querySelector<HTMLElement>('[data-upgrade]');
if (root) void new UpgradePage(root).start();
