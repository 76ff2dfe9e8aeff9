import type { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import type { ToolVersion } from '../action/tool-version.ts';
import type { ScreenSize } from '../screen/screen.ts';
import type { ActionGroup } from './action-groups.ts';
import type { WaitOptions } from './wait-options.ts';

/** What an agent that uses a computer is made of. */
export interface ComputerAgentOptions extends WaitOptions {
  /** Talks to Bedrock. */
  client: BedrockAgentClient;
  /** The role that Bedrock takes on to call the model. */
  agentResourceRoleArn: string;
  /** What the agent's name begins with. @default 'computer-use' */
  name?: string;
  /** @default 'Works on a computer that is shut off from everything else.' */
  description?: string;
  /** @default 'us.anthropic.claude-3-7-sonnet-20250219-v1:0' */
  foundationModel?: string;
  /** The version of the tools; that of the model unless told. */
  toolVersion?: ToolVersion;
  /** What the agent is told to be; 40 to 4,000 characters. */
  instruction?: string;
  /** The size of the screenshots that the model will be shown, in pixels. @default 1024 x 768 */
  picture?: ScreenSize;
  /** Functions of one's own. @default [weatherGroup] */
  functionGroups?: readonly ActionGroup[];
  /**
   * Tells one creation from another, in 33 to 256 letters, digits and hyphens: the same token gives the same agent again,
   * and its last eight characters end the agent's name. @default a random one
   */
  clientToken?: string;
}

/** An agent that is ready to be invoked. */
export interface ComputerAgent {
  agentId: string;
  /** The alias that leads to the draft. */
  agentAliasId: string;
  agentName: string;
  toolVersion: ToolVersion;
}
