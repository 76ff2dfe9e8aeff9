/**
 * The shell's own part of a session: it reads a mark and a command, both ended by a NUL, evaluates the command in
 * itself, so that folder, variables and functions stay, and prints the mark and the exit code to both outputs. The
 * command reads from nowhere and has none of the descriptors that serve this conversation.
 *
 * It ends when nobody takes its outputs any more, as after `kill -9 -1`. The outputs go through `cat` as Node's are sockets, which programs can't open again as /dev/stdout.
 */
export const sessionScript = String.raw`
exec 200<&0 201> >(exec cat) 202> >(exec cat >&2) 0</dev/null
while IFS= read -r -d '' -u 200 __mark && IFS= read -r -d '' -u 200 __command; do
  eval "$__command" 0</dev/null 1>&201 2>&202 200<&- 201>&- 202>&-
  __exit=$?
  builtin printf '%s%d\n' "$__mark" "$__exit" >&201 || exit
  builtin printf '%s%d\n' "$__mark" "$__exit" >&202 || exit
done
`;
