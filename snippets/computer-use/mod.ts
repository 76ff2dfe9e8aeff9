/**
 * Computer use with Amazon Bedrock Agents: the loop that executes what an agent asks for, within bounds, a policy and a
 * sandbox.
 *
 * @module
 */
export { ActionError } from './action/action-error.ts';
export type { BashAction } from './action/bash-action.ts';
export type { ComputerAction, Point, ScrollDirection } from './action/computer-action.ts';
export type { EditAction } from './action/edit-action.ts';
export type { Key } from './action/keys/key.ts';
export { parseKeys } from './action/keys/parse-keys.ts';
export type { Parameters } from './action/parse-parameters.ts';
export { parseToolAction } from './action/parse-tool-action.ts';
export type { ToolAction } from './action/tool-action.ts';
export type { ToolVersion } from './action/tool-version.ts';
export { type ActionGroup, computerActionGroups } from './agent/action-groups.ts';
export { AgentError } from './agent/agent-error.ts';
export type { ComputerAgent, ComputerAgentOptions } from './agent/computer-agent.ts';
export { createComputerAgent } from './agent/create-computer-agent.ts';
export { deleteComputerAgent } from './agent/delete-computer-agent.ts';
export { toolVersion } from './agent/tool-version.ts';
export { waitForAgent } from './agent/wait-for-agent.ts';
export type { WaitOptions } from './agent/wait-options.ts';
export { weatherGroup } from './agent/weather-group.ts';
export type { Clock } from './clock/clock.ts';
export { realClock } from './clock/real-clock.ts';
export type { ActionResult, Screenshot } from './environment/action-result.ts';
export type { Environment } from './environment/environment.ts';
export { type EnvironmentApiOptions, environmentApi } from './environment/environment-api.ts';
export { EnvironmentError } from './environment/environment-error.ts';
export { type EnvironmentParts, environmentOf } from './environment/environment-of.ts';
export { type HttpEnvironmentOptions, httpEnvironment } from './environment/http-environment.ts';
export { exampleTask } from './example/example-task.ts';
export { runTask } from './loop/run-task.ts';
export type { TaskBounds, TokenPrices, TokenUsage } from './loop/task-bounds.ts';
export type { TaskFunction, TaskOptions } from './loop/task-options.ts';
export type { TaskResult } from './loop/task-result.ts';
export { actionWords } from './page/action-words.ts';
export type { RunSteeredTask, Steering } from './page/run-steered-task.ts';
export { askApprover } from './policy/ask-approver.ts';
export { createPolicy } from './policy/create-policy.ts';
export { describeAction } from './policy/describe-action.ts';
export type { Approver, Policy, ProposedAction, Verdict } from './policy/policy.ts';
export type { Act, Decision, PolicyRules } from './policy/policy-rules.ts';
export { pictureWithText } from './screen/picture-with-text.ts';
export { pictureSize, type Scale, toPicture, toScreen } from './screen/scaling.ts';
export type { Screen, ScreenSize } from './screen/screen.ts';
export type { ScreenElement } from './screen/screen-element.ts';
export { type ScreenContent, screenText } from './screen/screen-text.ts';
export { exportTrace } from './trace/export-trace.ts';
export { importTrace } from './trace/import-trace.ts';
export { replayPage } from './trace/replay-page.ts';
export type { TaskEnd, TaskEvent } from './trace/task-event.ts';
export { traceSchema } from './trace/trace-schema.ts';
