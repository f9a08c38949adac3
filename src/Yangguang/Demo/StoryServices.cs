namespace Yangguang.Demo;

/// <summary>The application's own services with the story's clock in place of the world's, so that use cases play in the past.</summary>
internal sealed class StoryServices(IServiceCollection services)
{
    public ServiceProvider At(TimeProvider time)
    {
        IServiceCollection copy = new ServiceCollection();
        foreach (var service in services)
            copy.Add(service);
        return copy.AddSingleton(time).BuildServiceProvider();
    }
}
