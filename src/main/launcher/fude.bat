@echo off
setlocal
set "APP=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" ${jvm.flags} ${jvm.flags.modules} %FUDE_JAVA_OPTIONS% --module-path "%APP%\lib\javafx" --add-modules javafx.controls,javafx.swing -cp "%APP%\lib\*" ${main.class} %*
exit /b %ERRORLEVEL%
