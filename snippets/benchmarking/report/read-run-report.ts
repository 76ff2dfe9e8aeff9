import * as z from 'zod';
import type { RequestTrace } from '../trace/request-trace.ts';
import { restoreTrace } from './restore-trace.ts';
import { RunReportError } from './run-report-error.ts';
import { type RunReport, runReportSchema } from './run-report-schema.ts';

/** A report, and its requests as metrics and charts take them. */
export interface ReadRunReport {
  report: RunReport;
  traces: RequestTrace[];
}

/**
 * Reads a report of a run, and checks it.
 *
 * @param text JSON of what `toRunReport` made.
 * @throws {RunReportError} If it is no JSON, or not such a report.
 */
export function readRunReport(text: string): ReadRunReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RunReportError(`Cannot read a report as it must be JSON: current value is ${shown(text)}`, {
      cause,
    });
  }
  const { success, data, error } = runReportSchema.safeParse(value);
  if (!success) {
    throw new RunReportError(`Cannot read a report as it must be one:\n${z.prettifyError(error)}`, {
      cause: error,
    });
  }
  return { report: data, traces: data.requests.map(restoreTrace) };
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
