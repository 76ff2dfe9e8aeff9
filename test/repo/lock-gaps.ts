interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/**
 * Finds the optional packages that a lock file leaves out, such as a tool's programs for other systems.
 *
 * `npm ci` refuses a lock file with such a gap; npm writes one when the registry lacks a version of such a package.
 *
 * @param lock The text of package-lock.json.
 * @returns One line for each package that is left out.
 */
export function lockGaps(lock: string): string[] {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(lock);
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !locked.has(name))
      .map(([name, version]) => `${path} asks for ${name} ${version}`),
  );
}
