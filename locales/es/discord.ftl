### Lo que solo dice la parte de Discord.

discord-name = Discord
