import type { Operation } from './operation.ts';
import { createApplication } from './operations/appconfig/create-application.ts';
import { createConfigurationProfile } from './operations/appconfig/create-configuration-profile.ts';
import { createDeploymentStrategy } from './operations/appconfig/create-deployment-strategy.ts';
import { createEnvironment } from './operations/appconfig/create-environment.ts';
import { createHostedConfigurationVersion } from './operations/appconfig/create-hosted-configuration-version.ts';
import { getDeployment } from './operations/appconfig/get-deployment.ts';
import { listApplications } from './operations/appconfig/list-applications.ts';
import { listConfigurationProfiles } from './operations/appconfig/list-configuration-profiles.ts';
import { listEnvironments } from './operations/appconfig/list-environments.ts';
import { startDeployment } from './operations/appconfig/start-deployment.ts';
import { getLatestConfiguration } from './operations/appconfigdata/get-latest-configuration.ts';
import { startConfigurationSession } from './operations/appconfigdata/start-configuration-session.ts';
import { batchDeleteEvaluationJob } from './operations/bedrock/batch-delete-evaluation-job.ts';
import { createEvaluationJob } from './operations/bedrock/create-evaluation-job.ts';
import { createModelImportJob } from './operations/bedrock/create-model-import-job.ts';
import { createModelInvocationJob } from './operations/bedrock/create-model-invocation-job.ts';
import { deleteImportedModel } from './operations/bedrock/delete-imported-model.ts';
import { getEvaluationJob } from './operations/bedrock/get-evaluation-job.ts';
import { getFoundationModel } from './operations/bedrock/get-foundation-model.ts';
import { getImportedModel } from './operations/bedrock/get-imported-model.ts';
import { getModelImportJob } from './operations/bedrock/get-model-import-job.ts';
import { getModelInvocationJob } from './operations/bedrock/get-model-invocation-job.ts';
import { listEvaluationJobs } from './operations/bedrock/list-evaluation-jobs.ts';
import { listFoundationModels } from './operations/bedrock/list-foundation-models.ts';
import { listImportedModels } from './operations/bedrock/list-imported-models.ts';
import { listModelImportJobs } from './operations/bedrock/list-model-import-jobs.ts';
import { listModelInvocationJobs } from './operations/bedrock/list-model-invocation-jobs.ts';
import { stopEvaluationJob } from './operations/bedrock/stop-evaluation-job.ts';
import { stopModelInvocationJob } from './operations/bedrock/stop-model-invocation-job.ts';
import { createAgent } from './operations/bedrock-agent/create-agent.ts';
import { createAgentActionGroup } from './operations/bedrock-agent/create-agent-action-group.ts';
import { createAgentAlias } from './operations/bedrock-agent/create-agent-alias.ts';
import { createDataSource } from './operations/bedrock-agent/create-data-source.ts';
import { createKnowledgeBase } from './operations/bedrock-agent/create-knowledge-base.ts';
import { deleteAgent } from './operations/bedrock-agent/delete-agent.ts';
import { deleteAgentActionGroup } from './operations/bedrock-agent/delete-agent-action-group.ts';
import { deleteAgentAlias } from './operations/bedrock-agent/delete-agent-alias.ts';
import { deleteKnowledgeBase } from './operations/bedrock-agent/delete-knowledge-base.ts';
import { getAgent } from './operations/bedrock-agent/get-agent.ts';
import { getAgentActionGroup } from './operations/bedrock-agent/get-agent-action-group.ts';
import { getAgentAlias } from './operations/bedrock-agent/get-agent-alias.ts';
import { getAgentVersion } from './operations/bedrock-agent/get-agent-version.ts';
import { getDataSource } from './operations/bedrock-agent/get-data-source.ts';
import { getIngestionJob } from './operations/bedrock-agent/get-ingestion-job.ts';
import { getKnowledgeBase } from './operations/bedrock-agent/get-knowledge-base.ts';
import { listAgentActionGroups } from './operations/bedrock-agent/list-agent-action-groups.ts';
import { listAgentAliases } from './operations/bedrock-agent/list-agent-aliases.ts';
import { listAgentVersions } from './operations/bedrock-agent/list-agent-versions.ts';
import { listAgents } from './operations/bedrock-agent/list-agents.ts';
import { listDataSources } from './operations/bedrock-agent/list-data-sources.ts';
import { listIngestionJobs } from './operations/bedrock-agent/list-ingestion-jobs.ts';
import { listKnowledgeBases } from './operations/bedrock-agent/list-knowledge-bases.ts';
import { prepareAgent } from './operations/bedrock-agent/prepare-agent.ts';
import { startIngestionJob } from './operations/bedrock-agent/start-ingestion-job.ts';
import { updateAgent } from './operations/bedrock-agent/update-agent.ts';
import { updateAgentActionGroup } from './operations/bedrock-agent/update-agent-action-group.ts';
import { updateAgentAlias } from './operations/bedrock-agent/update-agent-alias.ts';
import { invokeAgent } from './operations/bedrock-agent-runtime/invoke-agent.ts';
import { retrieve } from './operations/bedrock-agent-runtime/retrieve.ts';
import { retrieveAndGenerate } from './operations/bedrock-agent-runtime/retrieve-and-generate.ts';
import { converse } from './operations/bedrock-runtime/converse.ts';
import { converseStream } from './operations/bedrock-runtime/converse-stream.ts';
import { countTokens } from './operations/bedrock-runtime/count-tokens.ts';
import { invokeModel } from './operations/bedrock-runtime/invoke-model.ts';
import { invokeModelWithResponseStream } from './operations/bedrock-runtime/invoke-model-with-response-stream.ts';
import { getMetricData } from './operations/cloudwatch/get-metric-data.ts';
import { listMetrics } from './operations/cloudwatch/list-metrics.ts';
import { createEventBus } from './operations/eventbridge/create-event-bus.ts';
import { deleteEventBus } from './operations/eventbridge/delete-event-bus.ts';
import { deleteRule } from './operations/eventbridge/delete-rule.ts';
import { describeEventBus } from './operations/eventbridge/describe-event-bus.ts';
import { describeRule } from './operations/eventbridge/describe-rule.ts';
import { disableRule } from './operations/eventbridge/disable-rule.ts';
import { enableRule } from './operations/eventbridge/enable-rule.ts';
import { listEventBuses } from './operations/eventbridge/list-event-buses.ts';
import { listRules } from './operations/eventbridge/list-rules.ts';
import { listTargetsByRule } from './operations/eventbridge/list-targets-by-rule.ts';
import { putEvents } from './operations/eventbridge/put-events.ts';
import { putRule } from './operations/eventbridge/put-rule.ts';
import { putTargets } from './operations/eventbridge/put-targets.ts';
import { removeTargets } from './operations/eventbridge/remove-targets.ts';

/** Every operation of Bedrock, EventBridge, AppConfig and CloudWatch that the endpoint has; S3, SQS and DynamoDB are other projects', behind the same port. */
export const operations: readonly Operation[] = [
  converse,
  converseStream,
  invokeModel,
  invokeModelWithResponseStream,
  countTokens,
  listFoundationModels,
  getFoundationModel,
  createModelImportJob,
  getModelImportJob,
  listModelImportJobs,
  listImportedModels,
  getImportedModel,
  deleteImportedModel,
  createModelInvocationJob,
  getModelInvocationJob,
  listModelInvocationJobs,
  stopModelInvocationJob,
  createEvaluationJob,
  getEvaluationJob,
  listEvaluationJobs,
  stopEvaluationJob,
  batchDeleteEvaluationJob,
  createKnowledgeBase,
  getKnowledgeBase,
  listKnowledgeBases,
  deleteKnowledgeBase,
  createDataSource,
  getDataSource,
  listDataSources,
  startIngestionJob,
  getIngestionJob,
  listIngestionJobs,
  retrieve,
  retrieveAndGenerate,
  createAgent,
  getAgent,
  updateAgent,
  listAgents,
  prepareAgent,
  deleteAgent,
  createAgentActionGroup,
  getAgentActionGroup,
  updateAgentActionGroup,
  listAgentActionGroups,
  deleteAgentActionGroup,
  createAgentAlias,
  getAgentAlias,
  updateAgentAlias,
  listAgentAliases,
  deleteAgentAlias,
  getAgentVersion,
  listAgentVersions,
  invokeAgent,
  putRule,
  describeRule,
  listRules,
  enableRule,
  disableRule,
  deleteRule,
  putTargets,
  listTargetsByRule,
  removeTargets,
  putEvents,
  createEventBus,
  describeEventBus,
  listEventBuses,
  deleteEventBus,
  createApplication,
  listApplications,
  createEnvironment,
  listEnvironments,
  createConfigurationProfile,
  listConfigurationProfiles,
  createHostedConfigurationVersion,
  createDeploymentStrategy,
  startDeployment,
  getDeployment,
  startConfigurationSession,
  getLatestConfiguration,
  getMetricData,
  listMetrics,
];
