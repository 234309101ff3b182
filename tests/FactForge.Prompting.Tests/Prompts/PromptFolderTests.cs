namespace FactForge.Prompting.Tests.Prompts;

public sealed class PromptFolderTests
{
    [Xunit.Fact]
    public void The_shipped_prompts_load_and_their_examples_quote_their_own_threads()
    {
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.At("prompts")))
        {
            var loading = PromptFolder.Load(folder);
            Assert.Empty(loading.Problems);
            Assert.NotEmpty(loading.Prompt!.Examples);
        }
    }

    [Xunit.Fact]
    public void Every_kind_of_fact_is_defined_in_the_shipped_prompt_stands_in_its_schema_and_in_an_example()
    {
        var prompt = PromptFolder.Load(RepositoryFolder.At("prompts", "extract-facts")).Prompt!;
        var text = File.ReadAllText(RepositoryFolder.At("prompts", "extract-facts", "prompt.md"));
        foreach (var kind in Enum.GetNames<FactKind>().Select(name => name.ToLowerInvariant()))
        {
            Assert.Contains($"**{kind}**:", text, StringComparison.Ordinal);
            Assert.Contains($"\"{kind}\"", prompt.Schema.Text, StringComparison.Ordinal);
            Assert.Contains(prompt.Examples, example => example.Answer.GetRawText().Contains($"\"kind\": \"{kind}\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("prompt.md", "name: greet", "name: great", "prompt.md:2: 'name' must be the folder's name 'greet'")]
    [InlineData("prompt.md", "description: Greets.", "descripton: Greets.", "prompt.md:3: unknown key 'descripton'")]
    [InlineData("prompt.md", "inputs: [name]", "inputs: [name", "prompt.md:")]
    [InlineData("prompt.md", "description: Greets.", "description: !![[x]]", "prompt.md:2: the front matter is no valid YAML: a bracket or quote is not closed, or a tag is none")]
    [InlineData("prompt.md", "max_output_tokens: 200", "max_output_tokens: many", "prompt.md:5: 'max_output_tokens' must be a number")]
    [InlineData("prompt.md", "---\nname", "name", "prompt.md:1: must start with YAML front matter")]
    [InlineData("prompt.md", "description: Greets.", "description: Greets.\ndescription: Twice.", "prompt.md:")]
    [InlineData("prompt.md", "You greet people.", "You greet {{people}}.", "prompt.md:8: unknown placeholder 'people'")]
    [InlineData("ask.md", "{{name}}", "{{nmae}}", "ask.md:1: unknown placeholder 'nmae'; known here: name")]
    [InlineData("ask.md", "{{name}}", "{{ name }}", "ask.md:1: '{{' without a placeholder")]
    [InlineData("ask.md", "{{name}}", "them", "ask.md: does not use the input 'name'")]
    [InlineData("again.md", "{{violations}}", "\n\n{{problems}}", "again.md:4: unknown placeholder 'problems'")]
    [InlineData("schema.json", "\"required\": [\"word\"],", "\"required\": [\"word\"]", "schema.json:5: is no valid JSON")]
    [InlineData("schema.json", "\"additionalProperties\": false,", "", "schema.json: $: 'additionalProperties' must be false")]
    [InlineData("schema.json", "[\"word\"]", "[]", "'word' must be in 'required'")]
    [InlineData("schema.json", "\"string\"", "\"string\", \"oneOf\": []", "unknown keyword 'oneOf'")]
    [InlineData("examples/01.md", "shows: a greeting", "shown: a greeting", "examples/01.md:2: unknown key 'shown'")]
    [InlineData("examples/01.md", "## name", "## nam", "examples/01.md:5: unknown section '## nam'")]
    [InlineData("examples/01.md", "{\"word\": \"Hello\"}", "{\"word\": 7}", "examples/01.md:14: the answer does not fit the schema: $.word: must be string")]
    [InlineData("examples/01.md", "{\"word\": \"Hello\"}", "{\"word\": }", "examples/01.md:14: the answer is no valid JSON")]
    public void What_is_broken_is_named_with_file_and_line(string file, string from, string to, string problem)
    {
        Assert.Contains(from, PromptFiles.Sound[file], StringComparison.Ordinal);
        var files = new Dictionary<string, string>(PromptFiles.Sound) { [file] = PromptFiles.Sound[file].Replace(from, to, StringComparison.Ordinal) };
        var loading = PromptFolder.Read("greet", files);
        Assert.Null(loading.Prompt);
        Assert.Contains(loading.Problems, told => told.ToString().Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prompt.md")]
    [InlineData("ask.md")]
    [InlineData("schema.json")]
    public void A_missing_file_is_named(string file)
    {
        var files = new Dictionary<string, string>(PromptFiles.Sound);
        files.Remove(file);
        Assert.Contains($"{file}: is missing", PromptFolder.Read("greet", files).Problems.Select(problem => problem.ToString()));
    }

    [Xunit.Fact]
    public void A_quote_in_an_example_that_its_own_input_does_not_have_is_named_with_its_line()
    {
        var files = new Dictionary<string, string>(PromptFiles.Sound)
        {
            ["schema.json"] = PromptFiles.Sound["schema.json"].Replace("word", "quote", StringComparison.Ordinal),
            ["examples/01.md"] = PromptFiles.Sound["examples/01.md"].Replace("{\"word\": \"Hello\"}", "{\n\"quote\": \"Eve\"}", StringComparison.Ordinal),
        };
        Assert.Equal("examples/01.md:15: the quote \"Eve\" stands nowhere in the example's own input", Assert.Single(PromptFolder.Read("greet", files).Problems).ToString());
    }

    [Xunit.Fact]
    public void The_version_changes_with_every_file()
    {
        var versions = PromptFiles.Sound.Keys.Select(file => PromptFolder.Read("greet", new Dictionary<string, string>(PromptFiles.Sound)
        {
            [file] = file.EndsWith(".json", StringComparison.Ordinal) ? PromptFiles.Sound[file] + " " : PromptFiles.Sound[file].TrimEnd() + " \n\n",
        }).Prompt!.Version).Append(PromptFolder.Read("greet", PromptFiles.Sound).Prompt!.Version).ToList();
        Assert.Equal(versions.Count, versions.Distinct().Count());
    }
}
