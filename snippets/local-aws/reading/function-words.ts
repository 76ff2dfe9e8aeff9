/** English words that carry a sentence but say nothing by themselves, in lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being between both but by can
  could did do does doing down during each every few for from further give had has have having he her here his
  how i if in into is it its json just let like make may me more most must my no nor not now of off on once
  only or other our out over own please same she should show so some such tell than that the their them then
  there these they this those through to too under until up use using very was we were what when where which
  while who why will with would write you your`.split(/\s+/),
);
