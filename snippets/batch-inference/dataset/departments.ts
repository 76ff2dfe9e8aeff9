import type { Department } from './department.ts';
import { beauty } from './departments/beauty.ts';
import { clothing } from './departments/clothing.ts';
import { electronics } from './departments/electronics.ts';
import { grocery } from './departments/grocery.ts';
import { home } from './departments/home.ts';
import { office } from './departments/office.ts';
import { outdoors } from './departments/outdoors.ts';
import { pets } from './departments/pets.ts';
import { shoes } from './departments/shoes.ts';
import { toys } from './departments/toys.ts';

/** The departments of the shop whose catalogue is made up. */
export const departments: readonly Department[] = [
  grocery,
  clothing,
  shoes,
  home,
  electronics,
  beauty,
  toys,
  outdoors,
  pets,
  office,
];
