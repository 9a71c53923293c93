/** A way on, and what it leads through. */
export interface Step<T> {
  readonly to: string;
  readonly via: T;
}

/** The steps of a way that ends where it began, the first of which begins there too; `undefined` when there is none. Walks without recursion: graphs may be deep. */
export function findCircle<T>(stepsFrom: ReadonlyMap<string, readonly Step<T>[]>): readonly Step<T>[] | undefined {
  const done = new Set<string>();
  for (const start of stepsFrom.keys()) {
    const way: { readonly at: string; readonly by?: Step<T>; next: number }[] = done.has(start) ? [] : [{ at: start, next: 0 }];
    const onWay = new Set(way.map(({ at }) => at));
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const step = stepsFrom.get(here.at)?.[here.next++];
      if (!step) {
        way.pop();
        onWay.delete(here.at);
        done.add(here.at);
      } else if (onWay.has(step.to)) {
        const from = way.findIndex(({ at }) => at === step.to);
        return [...way.slice(from + 1).flatMap(({ by }) => by ?? []), step];
      } else if (!done.has(step.to)) {
        way.push({ at: step.to, by: step, next: 0 });
        onWay.add(step.to);
      }
    }
  }
  return undefined;
}
