@echo off
rem Starts clausewright. JAVA_HOME names the Java to use (17 or later); otherwise the one on the PATH is taken.
rem From Java 19 on the first start leaves an archive of loaded classes in the user's cache folder, and later ones are quicker.
setlocal
set "APP=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
set "OPTIONS=%OPTIONS% -Dguice_bytecode_gen_option=DISABLED -Dguice_include_stack_traces=OFF"
if not defined CLAUSEWRIGHT_CACHE set "CLAUSEWRIGHT_CACHE=%LOCALAPPDATA%\clausewright"
if /i "%CLAUSEWRIGHT_CACHE%"=="off" goto start
if not exist "%CLAUSEWRIGHT_CACHE%" mkdir "%CLAUSEWRIGHT_CACHE%" 2>nul
set OPTIONS=%OPTIONS% -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CLAUSEWRIGHT_CACHE%\${project.version}.jsa"
:start
"%JAVA%" %OPTIONS% %CLAUSEWRIGHT_JAVA_OPTIONS% -jar "%APP%\lib\clausewright.jar" %*
exit /b %ERRORLEVEL%
