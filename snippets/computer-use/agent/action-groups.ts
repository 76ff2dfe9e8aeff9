import type { CreateAgentActionGroupCommandInput } from '@aws-sdk/client-bedrock-agent';
import type { ToolVersion } from '../action/tool-version.ts';
import type { ScreenSize } from '../screen/screen.ts';

/** An action group, without the agent that it becomes part of. */
export type ActionGroup = Omit<
  CreateAgentActionGroupCommandInput,
  'agentId' | 'agentVersion' | 'clientToken'
> & {
  actionGroupName: string;
};

// #region action-groups
/**
 * The action groups of computer, shell and text editor, which Bedrock knows by their parents' signatures.
 *
 * @param version What the model was trained with: see `toolVersion`.
 * @param picture The size of the screenshots that the model will be shown, in pixels.
 */
export function computerActionGroups(version: ToolVersion, picture: ScreenSize): ActionGroup[] {
  return [
    {
      actionGroupName: 'ComputerActionGroup',
      parentActionGroupSignature: 'ANTHROPIC.Computer',
      parentActionGroupSignatureParams: {
        type: `computer_${version}`,
        display_width_px: String(picture.width),
        display_height_px: String(picture.height),
        display_number: '1',
      },
    },
    {
      actionGroupName: 'BashActionGroup',
      parentActionGroupSignature: 'ANTHROPIC.Bash',
      parentActionGroupSignatureParams: { type: `bash_${version}` },
    },
    {
      actionGroupName: 'TextEditorActionGroup',
      parentActionGroupSignature: 'ANTHROPIC.TextEditor',
      parentActionGroupSignatureParams: { type: `text_editor_${version}` },
    },
  ];
}
// #endregion action-groups
